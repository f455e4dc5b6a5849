using CxCrm.Domain.Texts;
using CxCrm.Functions.Crm;
using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>
/// The preference centre as markup: each purpose in its exact wording, where each channel stands, and one button for the opposite. Saying no is one click, and
/// so is saying yes (GDPR Art. 7(3)); nothing is ticked beforehand because nothing is ticked at all.
/// </summary>
public sealed class PreferenceForm(IReadOnlyList<Preference> preferences, PageTexts texts, string controller, string phone, Html notice)
{
    public Html Render() => Html.Of($"""
        {LanguageChoice.Links(texts, [Language.English, Language.Danish, Language.Swedish])}
        {notice}
        <h1>{texts["preferences.title"]}</h1>
        <p>{Intro()}</p>
        {preferences.Select((preference, place) => Section(preference, place + 1))}
        {PhoneInstead.Of(phone, texts, "talk.preferences")}
        """);

    private string Intro() => controller.Length == 0 ? texts["preferences.intro"] : texts.Format("preferences.introOf", controller);

    private Html Section(Preference preference, int place) => Html.Of($"""
        <section aria-labelledby="p{place}">
        <h2 id="p{place}">{preference.Name}</h2>
        {Wording(preference)}
        <ul class="rows">{preference.Channels.Select(channel => Row(preference, channel))}</ul>
        </section>
        """);

    private Html Wording(Preference preference) => preference.Wording is not { } wording
        ? Html.Nothing
        : Html.Of($"""
            <h3>{wording.Title}</h3>
            <p>{Html.Lines(wording.Text ?? "")}</p>
            {Responsible()}
            <p class="hint">{texts.Format("preferences.version", wording.Version)}</p>
            """);

    /// <summary>The wordings speak of the company named below.</summary>
    private Html Responsible() => controller.Length == 0 ? Html.Nothing : Html.Of($"<p>{texts.Format("preferences.controller", controller)}</p>");

    private Html Row(Preference preference, CxChannel channel)
    {
        var name = texts["channel." + Channels.Code(channel)];
        return Html.Of($"""
            <li><p><strong>{name}</strong><br>{State(preference, channel)}</p>{Button(preference, channel, name)}</li>
            """);
    }

    private string State(Preference preference, CxChannel channel)
    {
        if (!preference.Said.TryGetValue(channel, out var said))
            return texts[preference.NeedsConsent ? "state.notAsked" : "state.allowed"];
        return texts.Format($"state.{said.State.ToString()!.ToLowerInvariant()}", said.Since);
    }

    private Html Button(Preference preference, CxChannel channel, string channelName)
    {
        if (preference.IsOn(channel))
            return Form(preference, channel, "no", Html.Of($"""<button type="submit">{texts["preferences.no"]}<span class="for"> ({preference.Name}, {channelName})</span></button>"""));
        return preference.Wording == null
            ? Html.Nothing
            : Form(preference, channel, "yes", Html.Of($"""<button type="submit" class="quiet">{texts["preferences.yes"]}<span class="for"> ({preference.Name}, {channelName})</span></button>"""));
    }

    private Html Form(Preference preference, CxChannel channel, string answer, Html button) => Html.Of($"""
        <form method="post" action="?lang={Languages.Tag(texts.Language)}">
        <input type="hidden" name="purpose" value="{preference.Code}">
        <input type="hidden" name="channel" value="{Channels.Code(channel)}">
        <input type="hidden" name="answer" value="{answer}">
        <input type="hidden" name="version" value="{preference.Wording?.Version ?? 0}">
        {button}
        </form>
        """);
}
