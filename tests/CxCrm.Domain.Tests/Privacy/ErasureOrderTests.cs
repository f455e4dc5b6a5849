using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "72")]
public sealed class ErasureOrderTests
{
    [Fact]
    public void Without_hits_everything_runs_twice_and_audit_is_cleared_after_the_data()
    {
        var stage = ErasureStage.Collect;
        var pass = 1;
        var walked = new List<ErasureStage> { stage };
        while (stage != ErasureStage.Done)
        {
            var next = ErasureOrder.After(stage, pass, hits: false);
            if (ErasureOrder.BeginsPass(stage, next)) pass++;
            stage = next;
            walked.Add(stage);
        }

        ErasureStage[] round = [ErasureStage.Apply, ErasureStage.Consents, ErasureStage.Cases, ErasureStage.Identity, ErasureStage.ClearAudit, ErasureStage.Jobs, ErasureStage.Scan];
        Assert.Equal([ErasureStage.Collect, ErasureStage.Notify, ErasureStage.Suppress, .. round, .. round, ErasureStage.ScanOrganization, ErasureStage.Told, ErasureStage.Certify, ErasureStage.Done], walked);
    }

    [Fact]
    public void Hits_wait_for_a_decision_and_a_new_pass_even_after_the_last()
    {
        Assert.Equal(ErasureStage.Decide, ErasureOrder.After(ErasureStage.Scan, ErasureOrder.Passes, hits: true));
        Assert.Equal(ErasureStage.Apply, ErasureOrder.After(ErasureStage.Decide, ErasureOrder.Passes, hits: false));
        Assert.True(ErasureOrder.BeginsPass(ErasureStage.Decide, ErasureStage.Apply));
        Assert.False(ErasureOrder.BeginsPass(ErasureStage.Collect, ErasureStage.Apply));
    }

    [Fact]
    public void A_case_that_has_waited_after_its_last_search_begins_once_more_before_the_certificate()
    {
        Assert.True(ErasureOrder.Waits(ErasureStage.Told));
        Assert.True(ErasureOrder.Waits(ErasureStage.ScanOrganization));
        Assert.False(ErasureOrder.Waits(ErasureStage.Scan));
        Assert.Equal(ErasureStage.Apply, ErasureOrder.After(ErasureStage.Told, ErasureOrder.Passes, hits: false, waited: true));
        Assert.True(ErasureOrder.BeginsPass(ErasureStage.Told, ErasureStage.Apply));
        Assert.Equal(ErasureStage.Certify, ErasureOrder.After(ErasureStage.Told, ErasureOrder.Passes + 1, hits: false, waited: false));
    }

    [Fact]
    public void Nothing_follows_the_end() => Assert.Throws<ArgumentOutOfRangeException>(() => ErasureOrder.After(ErasureStage.Done, 2, hits: false));

    [Fact]
    public void Patterns_ask_for_every_spelling_that_the_scan_would_find()
    {
        var person = new PersonIdentifiers().Email("søren_b@example.dk").Phone("+45 20304050").AddressLine("Nørregade 12").Name("Søren", "Ærø");

        Assert.Equal(
            ["%s%ren%b%@%example%.%dk%", "%2%0%3%0%4%0%5%0%", "%n%rregade%12%", "%s%ren%r%", "%r%s%ren%"],
            ScanPattern.Of(person));
    }
}
