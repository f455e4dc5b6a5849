using System;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy.Requests;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Requests;

/// <summary>Writes a letter of a privacy case in the person's language, with what the law says must stand in it (GDPR Art. 12(3), 12(4), 12(6), 18(3)). It sends nothing.</summary>
[CustomApi("cx_DraftPrivacyLetter", Binding.Global, Kind.Action, Privilege = "prvWritecx_PrivacyRequest", CallBudget = 2, MaxBytes = 100,
    Description = "Writes a letter of a privacy case in the person's language; sends nothing.")]
public sealed class DraftPrivacyLetter : Api<DraftPrivacyLetterRequest, DraftPrivacyLetterResponse>
{
    private static readonly string[] Letters = ["receipt", "identity", "extension", "refusal", "restriction", "lift", "answer"];

    protected override DraftPrivacyLetterResponse Run(ApiCall<DraftPrivacyLetterRequest> call)
    {
        var index = Array.IndexOf(Letters, call.Request.Letter);
        if (index < 0) throw new UserFault(ErrorCode.ValueUnknown, nameof(call.Request.Letter), call.Request.Letter, string.Join(", ", Letters));
        var letter = PrivacyLetter.Receipt + index;
        var request = RequestCase.Read(call, call.Request.Request.Id, [.. RequestCase.ClockColumns, CxPrivacyRequest.Columns.Language]);
        RefuseIncomplete(letter, request);
        var language = Language.Spoken(call.Request.Language ?? LanguageId(request.Language));
        var facts = Facts(call, letter, request, language);
        return new()
        {
            Subject = TextCatalog.Text(language, LetterTexts.Subject(letter), facts),
            Body = LetterPage.Html(TextCatalog.Text(language, LetterTexts.Body(letter), facts)),
        };
    }

    private static void RefuseIncomplete(PrivacyLetter letter, CxPrivacyRequest request)
    {
        if (letter == PrivacyLetter.Extension && string.IsNullOrWhiteSpace(request.ExtensionReason))
            throw new UserFault(ErrorCode.LetterLacksFacts, CxPrivacyRequest.Columns.ExtensionReason);
        if (letter == PrivacyLetter.Refusal)
            RefusalRules.Check(RequestCase.Kind(request), RequestCase.Ground(request.RefusalGround), request.Reasons);
        if (letter == PrivacyLetter.Lift && string.IsNullOrWhiteSpace(request.Reasons))
            throw new UserFault(ErrorCode.LetterLacksFacts, CxPrivacyRequest.Columns.Reasons);
    }

    private static object[] Facts(ApiCall<DraftPrivacyLetterRequest> call, PrivacyLetter letter, CxPrivacyRequest request, int language)
    {
        var times = RequestCase.Times(request, call.Now);
        var country = RequestCase.CountryOf(call, request.Country);
        var holidays = RequestCase.Holidays(call, request.Country);

        // The letter that tells of the extension is written before the telling is recorded, and one that asks who it is before the clock stands still.
        var running = times with { Asked = times.Answered is null ? null : times.Asked };
        var extended = letter == PrivacyLetter.Extension ? running with { ExtensionTold = running.ExtensionTold ?? RequestCase.LocalDate(call.Now) } : running;
        return
        [
            request.Name ?? "",
            TextCatalog.Text(language, LetterTexts.Right(RequestCase.Kind(request))),
            LetterDate.Of(times.Received, language),
            LetterDate.Of(RequestClock.Due(extended, holidays)!.Value, language),
            call.Settings.Text(SettingNames.ControllerName),
            call.Settings.Text(SettingNames.ControllerContact),
            (letter == PrivacyLetter.Extension ? request.ExtensionReason : request.Reasons) ?? "",
            RequestCase.Ground(request.RefusalGround) is { } ground ? TextCatalog.Text(language, LetterTexts.Ground(ground)) : "",
            TextCatalog.Text(language, country == Country.Sweden ? TextKey.AuthoritySweden : TextKey.AuthorityDenmark),
            TextCatalog.Text(language, country == Country.Sweden ? TextKey.AuthoritySwedenAddress : TextKey.AuthorityDenmarkAddress),
            LetterDate.Of(RequestClock.FirstMonthEnds(running, holidays)!.Value, language),
        ];
    }

    private static int LanguageId(CxLanguage? language) => language switch
    {
        CxLanguage.Danish => Language.Danish,
        CxLanguage.Swedish => Language.Swedish,
        _ => Language.English,
    };
}
