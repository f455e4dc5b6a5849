using CxCrm.Domain.Texts;
using CxCrm.Functions.Crm;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>
/// The refusal that every marketing message offers, by RFC 8058: a POST to the address refuses at once, without a question, a login or a redirect; a GET,
/// which link scanners send too, only shows the button.
/// </summary>
public sealed class UnsubscribePage(ConsentDesk desk, LinkTokens links, TimeProvider clock)
{
    private const string Route = "u/{token:maxlength(400)}";
    private const string FormName = "unsubscribe/1";

    [Function("ShowUnsubscribe")]
    public async Task<IActionResult> ShowAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string token, CancellationToken cancellation)
    {
        if (Claim(token) is not { } claim)
            return LinkMessage.Unknown(request);
        return IsOver(claim) ? LinkMessage.Expired(request) : Answer(request, await TextsAsync(request, claim, cancellation), "unsubscribe", withButton: true);
    }

    [Function("Unsubscribe")]
    public async Task<IActionResult> UnsubscribeAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string token, CancellationToken cancellation)
    {
        if (Claim(token) is not { } claim)
            return LinkMessage.Unknown(request);
        if (IsOver(claim))
            return LinkMessage.Expired(request);
        var texts = await TextsAsync(request, claim, cancellation);
        try
        {
            await desk.RefuseAsync(claim.Contact, claim.Purpose!, claim.Channel!.Value, texts.Language, FormName, cancellation);
        }
        catch (Exception fault) when (CrmFault.RuleOf(fault) is { Code: ErrorCode.PersonErased or ErrorCode.ContactNotFound })
        {
            // Nobody is left to write to, which is what was asked for.
        }

        return Answer(request, texts, "unsubscribed", withButton: false);
    }

    private LinkClaim? Claim(string token) => links.Read(LinkKind.Unsubscribe, token);

    private bool IsOver(LinkClaim claim) => claim.Expires <= clock.GetUtcNow();

    private async Task<PageTexts> TextsAsync(HttpRequest request, LinkClaim claim, CancellationToken cancellation) =>
        PageTexts.In(LanguageChoice.Of(request, Languages.Of((await desk.PersonAsync(claim.Contact, cancellation))?.Language)));

    private static ContentResult Answer(HttpRequest request, PageTexts texts, string key, bool withButton)
    {
        var button = Html.Of($"""<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button type="submit">{texts["unsubscribe.button"]}</button></form>""");
        return Page.Answer(request.HttpContext.Response, StatusCodes.Status200OK, texts.Language, texts[$"{key}.title"],
            Html.Of($"<h1>{texts[$"{key}.title"]}</h1><p>{texts[$"{key}.text"]}</p>{(withButton ? button : Html.Nothing)}"));
    }
}
