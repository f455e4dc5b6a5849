using CxCrm.Functions.Crm;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>The preference centre, opened by the signed link of a message; no login.</summary>
public sealed class PreferencePage(ConsentDesk desk, LinkTokens links, DataController controller, TimeProvider clock, ILogger<PreferencePage> logger)
{
    private const string Route = "p/{token:maxlength(400)}";
    private const string FormName = "preferenceCentre/1";
    private const int LargestForm = 4 * 1024;

    [Function("ShowPreferences")]
    public Task<IActionResult> ShowAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string token, CancellationToken cancellation) =>
        AnswerAsync(request, token, choose: null, cancellation);

    [Function("ChangePreference")]
    public async Task<IActionResult> ChangeAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string token, CancellationToken cancellation)
    {
        if (!request.HasFormContentType || request.ContentLength is not <= LargestForm || PreferenceChoice.Read(await request.ReadFormAsync(cancellation)) is not { } choice)
            return new BadRequestResult();
        return await AnswerAsync(request, token, (person, language) => RecordAsync(person, choice, language, cancellation), cancellation);
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, string token, Func<Guid, int, Task<BrokenRule?>>? choose, CancellationToken cancellation)
    {
        if (links.Read(LinkKind.Preferences, token) is not { } claim)
            return LinkMessage.Unknown(request);
        if (claim.Expires <= clock.GetUtcNow())
            return LinkMessage.Expired(request);
        if (await desk.PersonAsync(claim.Contact, cancellation) is not { } person)
            return LinkMessage.Unknown(request);
        var texts = PageTexts.In(LanguageChoice.Of(request, Languages.Of(person.Language)));
        var broken = choose is null ? null : await choose(claim.Contact, texts.Language);
        var form = new PreferenceForm(
            await desk.ReadAsync(claim.Contact, texts.Language, cancellation), texts, await controller.NameAsync(cancellation), await controller.PhoneAsync(cancellation),
            choose is null ? Html.Nothing : Notice(texts, broken));
        return Page.Answer(request.HttpContext.Response, broken is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, texts.Language, texts["preferences.title"], form.Render());
    }

    private async Task<BrokenRule?> RecordAsync(Guid person, PreferenceChoice choice, int language, CancellationToken cancellation)
    {
        try
        {
            if (choice.IsYes)
                await desk.AgreeAsync(person, choice.Purpose, choice.Channel, choice.Version, language, FormName, cancellation);
            else
                await desk.RefuseAsync(person, choice.Purpose, choice.Channel, language, FormName, cancellation);
            return null;
        }
        catch (Exception fault) when (CrmFault.RuleOf(fault) is { } rule)
        {
            logger.LogWarning("A choice in the preference centre was refused with {Code}.", rule.Code);
            return rule;
        }
    }

    private static Html Notice(PageTexts texts, BrokenRule? broken) => broken is null
        ? Html.Of($"""<p class="done" role="status">{texts["preferences.saved"]}</p>""")
        : Html.Of($"""<p class="summary" role="alert">{broken.Sentence}</p>""");
}
