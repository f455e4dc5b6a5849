using System.Text.RegularExpressions;

namespace CxCrm.Architecture.Tests;

/// <summary>
/// Every path by which the product can write to somebody, and the proof that it passes the message gate. A new one fails here until it does: send through OwnSending, or gate the
/// table and say so.
/// </summary>
public sealed partial class OutboundPathTests
{
    /// <summary>Who may send an e-mail, and what asks the gate before.</summary>
    private static readonly Dictionary<string, string> Senders = new(StringComparer.Ordinal)
    {
        ["CxCrm.Plugins.Privacy.OwnSending"] = "judges before it delivers",
    };

    /// <summary>Tables whose rows are, or become, messages to people, and the step that judges them.</summary>
    private static readonly Dictionary<string, string> Gated = new(StringComparer.Ordinal)
    {
        ["email"] = "CxCrm.Plugins.Privacy.RefuseUnlawfulEmail",
        ["phonecall"] = "CxCrm.Plugins.Privacy.RefuseUnlawfulPhoneCall",
        ["cx_invitation"] = "CxCrm.Plugins.Privacy.RefuseUnlawfulInvitation",
        ["cx_communication"] = "CxCrm.Plugins.Privacy.RefuseUnlawfulCommunication",
    };

    [Fact]
    public void Only_gated_code_sends_e_mail()
    {
        var sending = PluginAssembly.Holding("SendEmail").ToHashSet(StringComparer.Ordinal);
        var senders = PluginAssembly.Methods.Where(method => sending.Contains(method.FullName)).Select(method => method.DeclaringType.FullName);

        Assert.Equal(Senders.Keys.Order(), senders.Distinct().Order());
    }

    [Fact]
    public void Every_table_that_can_send_is_gated_before_its_row_is_written()
    {
        foreach (var (table, plugin) in Gated)
        {
            foreach (var message in new[] { "Create", "Update" })
            {
                Assert.Contains(RegistrationTests.Steps(), step =>
                    step.Plugin == plugin && step.Table == table && step.Message == message && step is { Stage: 20, Asynchronous: false });
            }
        }
    }

    [Fact]
    public void No_other_table_can_send()
    {
        var sending = Repository.Files("solution/model/tables", ".yml").Where(file => IsSending().IsMatch(Repository.Text(file))).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Gated.Keys.Order(), sending.Select(file => file!.ToLowerInvariant()).Order());
    }

    [Fact]
    public void The_gates_are_asked_by_the_steps_that_stand_on_the_tables()
    {
        var asking = PluginAssembly.Callers("CxCrm.Plugins.Privacy.GateKeeper", "RefuseUnlawful", "RefuseForbidden").ToList();

        Assert.All(Gated.Values, plugin => Assert.Contains(asking, method => method.Contains(plugin, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_else_in_the_product_speaks_to_a_mail_server()
    {
        string[] ways = ["SmtpClient", "System.Net.Mail", "SendEmailFromTemplate", "SendBulkMail", "BackgroundSendEmail", "SendTemplate", "\"SendFax\""];
        var sources = Repository.Files("plugins", ".cs").Concat(Repository.Files("functions", ".cs"));

        Assert.DoesNotContain(sources, file => ways.Any(way => Repository.Text(file).Contains(way, StringComparison.Ordinal)));
        Assert.DoesNotContain(Repository.Files("functions", ".cs"), file => Repository.Text(file).Contains("\"SendEmail\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Outlook")]
    [InlineData("correspondence")]
    [InlineData("Customer Insights journeys")]
    [InlineData("flows")]
    [InlineData("bypass headers")]
    [InlineData("`cx_addresschangedon`")]
    [InlineData("Send button")]
    [InlineData("Export to Excel")]
    public void What_the_gate_can_not_stop_is_written_down_for_the_privacy_officer(string way)
    {
        var text = Repository.Text("docs/privacy.md").ReplaceLineEndings("\n");
        var section = text[text.IndexOf("### What the CRM can't stop", StringComparison.Ordinal)..];

        Assert.Contains(way, section[..section.IndexOf("\n## ", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    // Our tables that record a sending, and the standard activities that carry a purpose.
    [GeneratedRegex(@"^  cx_SentOn:|^extends: (email|phonecall|fax|letter)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IsSending();
}
