using System;
using System.Globalization;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy;

/// <summary>Writes what a person says about one purpose and channel: the event into the chain, the state beside it, both in one transaction.</summary>
[CustomApi("cx_RecordConsent", Binding.Global, Kind.Action, Privilege = "prvCreatecx_Consent", CallBudget = 12, MaxBytes = 4000,
    Description = "Records that a person gives, refuses or withdraws consent to a purpose on a channel.")]
public sealed class RecordConsent : Api<RecordConsentRequest, RecordConsentResponse>
{
    protected override RecordConsentResponse Run(ApiCall<RecordConsentRequest> call)
    {
        var request = call.Request;
        RefuseLongTexts(request);
        var kind = KindOf(request.Event);
        var channel = ChannelCode.Parse(request.Channel);
        var person = ConsentPerson.Read(call, request.Contact.Id);
        var purpose = ConsentPurpose.Read(call.System, request.Purpose, request.TextVersion, request.TextLanguage);
        var book = LedgerBook.Open(call, person.SubjectId);
        var row = ConsentRow.Read(call.System, person.SubjectId, purpose.Id, channel);

        var statement = Statement(call, kind, person, purpose);
        var next = ConsentRules.Next(row.Status, statement);
        if (ReferenceEquals(next, row.Status)) return Unchanged(next);

        var item = book.Append(Draft(call, statement, purpose, channel));
        row.Write(call, next, item, request.Guardian, ConsentRules.ReviewOn(item.OccurredOn, null, purpose.ReviewMonths).Date);
        if (purpose.IsMarketing) ContactPreference.Follow(call, person, channel);
        return new() { State = Code(next.State), Since = next.Since, Changed = true, Sequence = item.Sequence, Hash = item.Hash };
    }

    private static ConsentStatement Statement(ApiCall<RecordConsentRequest> call, ConsentEventKind kind, ConsentPerson person, ConsentPurpose purpose)
    {
        var occurredOn = DateTime.SpecifyKind(call.Request.OccurredOn ?? call.Now, DateTimeKind.Utc);
        return new()
        {
            Kind = kind,
            OccurredOn = occurredOn,
            RecordedOn = call.Now,
            Wording = purpose.Wording,
            Age = purpose.ForChildren ? person.AgeOn(occurredOn) : null,
            AgeOfConsent = ChildConsent.Age(person.Country, occurredOn),
            ByGuardian = !string.IsNullOrWhiteSpace(call.Request.Guardian),
        };
    }

    private static ConsentEvent Draft(ApiCall<RecordConsentRequest> call, ConsentStatement statement, ConsentPurpose purpose, CxChannel channel) => new()
    {
        Kind = statement.Kind,
        Purpose = purpose.Code,
        Channel = ChannelCode.Of(channel),
        TextVersion = call.Request.TextVersion?.ToString(CultureInfo.InvariantCulture) ?? "",
        Source = call.Request.Source ?? "",
        OccurredOn = statement.OccurredOn,
        Actor = call.Request.BySubject ? "subject" : call.Context.InitiatingUserId.ToString("D"),
        PersonalPart = Json.Of(new ConsentPersonalPart
        {
            Title = purpose.Title,
            Text = purpose.Text,
            Language = call.Request.TextLanguage,
            Form = call.Request.Form,
            Session = call.Request.Session,
            Guardian = call.Request.Guardian,
        }),
        Salt = Salt.New(),
    };

    private static RecordConsentResponse Unchanged(ConsentStatus status) => new() { State = Code(status.State), Since = status.Since };

    private static string Code(ConsentState state) => state.ToString().ToLowerInvariant();

    private static ConsentEventKind KindOf(string code) => code switch
    {
        "given" => ConsentEventKind.Given,
        "refused" => ConsentEventKind.Refused,
        "withdrawn" => ConsentEventKind.Withdrawn,
        "expired" => ConsentEventKind.Expired,
        _ => throw new UserFault(ErrorCode.ValueUnknown, "Event", code, "given, refused, withdrawn, expired"),
    };

    private static void RefuseLongTexts(RecordConsentRequest request)
    {
        RefuseLonger(nameof(request.Source), request.Source, 100);
        RefuseLonger(nameof(request.Session), request.Session, 100);
        RefuseLonger(nameof(request.Form), request.Form, 100);
        RefuseLonger(nameof(request.Guardian), request.Guardian, 200);
    }

    private static void RefuseLonger(string name, string? value, int most)
    {
        if (value?.Length > most) throw new UserFault(ErrorCode.ValueTooLong, name, most);
    }
}
