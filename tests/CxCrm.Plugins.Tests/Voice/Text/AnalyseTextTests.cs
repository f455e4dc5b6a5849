using System.Text;

namespace CxCrm.Plugins.Tests.Voice.Text;

public sealed class AnalyseTextTests : IDisposable
{
    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    public void Dispose() => crm.Dispose();

    [Fact]
    public void A_text_is_read_and_nothing_is_stored()
    {
        var answer = Analyse("Personalet var venligt, men ventetiden var alt for lang");

        Assert.Equal(1030, answer["DetectedLanguage"]);
        Assert.True((decimal)answer["Sentiment"] < 0);
        Assert.Contains("\"code\":\"waiting\"", (string)answer["ThemesJson"], StringComparison.Ordinal);
        Assert.Contains("\"code\":\"kindness\"", (string)answer["ThemesJson"], StringComparison.Ordinal);
        Assert.Empty(crm.AsSystem().RetrieveMultiple(new QueryExpression("cx_feedbacktheme")).Entities);
    }

    [Fact]
    public void A_word_that_two_languages_share_is_read_in_the_language_asked()
    {
        Assert.Equal(0, Analyse("glad")["DetectedLanguage"]);
        Assert.Equal(1, Analyse("glad", askedIn: 1053)["Valence"]);
    }

    [Fact]
    public void Hundred_thousand_characters_are_read_and_one_more_is_refused()
    {
        var text = new StringBuilder();
        while (text.Length < 100_000)
            text.Append("slow delivery and rude staff ");
        text.Length = 100_000;

        Assert.Equal(1033, Analyse(text.ToString())["DetectedLanguage"]);

        Faults.Refused("CX1245", () => Analyse(text.Append('x').ToString()));
    }

    [Fact]
    public void An_unknown_language_is_refused() => Faults.Refused("CX1227", () => Analyse("hello", askedIn: 1031));

    [Fact]
    public void Markup_and_formulas_are_read_as_words_only()
    {
        var answer = Analyse("<script>alert(1)</script> =HYPERLINK(\"http://evil.example/terrible\") the staff was friendly");

        Assert.True((decimal)answer["Sentiment"] > 0);
        Assert.DoesNotContain("<", (string)answer["FeelingsJson"] + (string)answer["ThemesJson"], StringComparison.Ordinal);
    }

    private ParameterCollection Analyse(string text, int? askedIn = null)
    {
        var request = new OrganizationRequest("cx_AnalyseText") { ["Text"] = text };
        if (askedIn is not null)
            request["AskedIn"] = askedIn;
        return crm.As(Persona.Analyst).Execute(request).Results;
    }
}
