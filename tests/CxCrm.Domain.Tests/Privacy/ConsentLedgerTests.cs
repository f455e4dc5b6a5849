using System.Globalization;
using CxCrm.Domain.Privacy;
using FsCheck;
using FsCheck.Fluent;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "70")]
public sealed class ConsentLedgerTests
{
    [Fact]
    public void An_untouched_chain_verifies()
    {
        var chain = LedgerBuilder.Chain(5);

        Assert.Empty(LedgerBuilder.Verify(chain, LedgerBuilder.HeadOf(chain)));
    }

    [Fact]
    public void The_hashed_text_is_fixed_for_ever()
    {
        var first = LedgerBuilder.Chain(1)[0] with { PersonalDigest = "d", PreviousHash = "p" };

        Assert.Equal(
            "cxledger/1\nsubject=36:5f8d2a7e-6a0c-4f3a-9a55-0b7d8a1c2e11\nseq=1:1\nprevious=1:p\nevent=5:given\npurpose=10:newsletter\nchannel=5:email\n"
            + "text=1:3\nsource=15:preference page\nwhen=20:2026-03-01T08:01:00Z\nactor=7:subject\npersonal=1:d\n",
            LedgerText.Of(first));
    }

    [Fact]
    public void Digests_are_sha_256_of_salt_and_personal_part() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", LedgerHash.DigestOf("a", "bc")); // "abc", FIPS 180-4

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void The_hash_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var invariant = LedgerBuilder.Chain(1)[0].Hash;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, LedgerBuilder.Chain(1)[0].Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Fractions_of_a_second_are_dropped_before_hashing_because_dataverse_drops_them()
    {
        var draft = LedgerBuilder.Draft(1) with { OccurredOn = new DateTime(2026, 3, 1, 8, 0, 0, 750, DateTimeKind.Utc) };

        var item = ConsentLedger.Append(LedgerHead.Empty(LedgerBuilder.Subject), draft);

        Assert.Equal(new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc), item.OccurredOn);
    }

    [Fact]
    public void Local_time_is_refused() =>
        Assert.Throws<ArgumentException>(() => ConsentLedger.Append(
            LedgerHead.Empty(LedgerBuilder.Subject),
            LedgerBuilder.Draft(1) with { OccurredOn = new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Unspecified) }));

    [Fact]
    public void A_short_salt_is_refused() =>
        Assert.Throws<ArgumentException>(() => ConsentLedger.Append(LedgerHead.Empty(LedgerBuilder.Subject), LedgerBuilder.Draft(1) with { Salt = "short" }));

    public static TheoryData<string, LedgerField> SingleFields => new()
    {
        { nameof(ConsentEvent.SubjectId), LedgerField.Subject },
        { nameof(ConsentEvent.Kind), LedgerField.Content },
        { nameof(ConsentEvent.Purpose), LedgerField.Content },
        { nameof(ConsentEvent.Channel), LedgerField.Content },
        { nameof(ConsentEvent.TextVersion), LedgerField.Content },
        { nameof(ConsentEvent.Source), LedgerField.Content },
        { nameof(ConsentEvent.OccurredOn), LedgerField.Content },
        { nameof(ConsentEvent.Actor), LedgerField.Content },
        { nameof(ConsentEvent.PersonalPart), LedgerField.PersonalPart },
        { nameof(ConsentEvent.Salt), LedgerField.PersonalPart },
        { nameof(ConsentEvent.PersonalDigest), LedgerField.PersonalDigest },
        { nameof(ConsentEvent.PreviousHash), LedgerField.PreviousHash },
        { nameof(ConsentEvent.Hash), LedgerField.Hash },
    };

    [Theory]
    [MemberData(nameof(SingleFields))]
    public void A_changed_field_is_found_and_named(string field, LedgerField named)
    {
        for (var at = 0; at < 4; at++)
        {
            var chain = LedgerBuilder.Chain(4);
            var head = LedgerBuilder.HeadOf(chain);
            chain[at] = Change(chain[at], field, "x");

            var findings = LedgerBuilder.Verify(chain, head);

            Assert.Contains(new LedgerFinding(LedgerBuilder.Subject, at + 1, named), findings);
            Assert.All(findings, finding => Assert.Equal(at + 1, finding.Sequence));
        }
    }

    [Fact]
    public void Any_single_field_change_of_any_event_is_found()
    {
        string[] fields = [.. SingleFields.Select(row => row.Data.Item1), nameof(ConsentEvent.Sequence)];
        var cases =
            from length in Gen.Choose(1, 8)
            from at in Gen.Choose(0, length - 1)
            from field in Gen.Elements(fields)
            from noise in ArbMap.Default.GeneratorFor<NonEmptyString>()
            select (length, at, field, noise: noise.Get);

        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var chain = LedgerBuilder.Chain(one.length);
            var head = LedgerBuilder.HeadOf(chain);
            chain[one.at] = Change(chain[one.at], one.field, one.noise);
            return LedgerBuilder.Verify(chain.OrderBy(item => item.Sequence), head).Count > 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_removed_event_is_found()
    {
        for (var at = 0; at < 5; at++)
        {
            var chain = LedgerBuilder.Chain(5);
            var head = LedgerBuilder.HeadOf(chain);
            chain.RemoveAt(at);

            Assert.Contains(LedgerBuilder.Verify(chain, head), finding => finding.Sequence == at + 1);
        }
    }

    [Fact]
    public void Events_that_change_places_are_found()
    {
        var chain = LedgerBuilder.Chain(5);
        var head = LedgerBuilder.HeadOf(chain);
        (chain[1], chain[3]) = (chain[3] with { Sequence = 2 }, chain[1] with { Sequence = 4 });

        var findings = LedgerBuilder.Verify(chain, head);

        Assert.Contains(findings, finding => finding.Sequence == 2);
        Assert.Contains(findings, finding => finding.Sequence == 4);
    }

    [Fact]
    public void A_cut_off_end_is_found_by_the_head()
    {
        var chain = LedgerBuilder.Chain(5);
        var head = LedgerBuilder.HeadOf(chain);

        Assert.Equal([new LedgerFinding(LedgerBuilder.Subject, 4, LedgerField.Head)], LedgerBuilder.Verify(chain.Take(3), head));
    }

    [Fact]
    public void A_whole_chain_that_is_gone_is_found_by_the_head() =>
        Assert.Equal([new LedgerFinding(LedgerBuilder.Subject, 1, LedgerField.Head)], LedgerBuilder.Verify([], LedgerBuilder.HeadOf(LedgerBuilder.Chain(2))));

    [Fact]
    public void A_changed_head_is_found()
    {
        var chain = LedgerBuilder.Chain(3);
        var head = LedgerBuilder.HeadOf(chain);

        Assert.Equal(LedgerField.Head, Assert.Single(LedgerBuilder.Verify(chain, head with { Hash = LedgerText.Genesis })).Field);
        Assert.Equal(LedgerField.Head, Assert.Single(LedgerBuilder.Verify(chain, head with { Sequence = 2 })).Field);
        Assert.Equal(LedgerField.Head, Assert.Single(LedgerBuilder.Verify(chain, null)).Field);
    }

    [Fact]
    [Trait("Requirement", "72")]
    public void Blanked_personal_parts_verify_once_an_erased_event_follows()
    {
        var chain = LedgerBuilder.Chain(3);
        var erased = ConsentLedger.Append(LedgerBuilder.HeadOf(chain), LedgerBuilder.Draft(4, ConsentEventKind.Erased));

        List<ConsentEvent> blanked = [.. chain.Select(ConsentLedger.Blank), ConsentLedger.Blank(erased)];

        Assert.Equal([new LedgerFinding(LedgerBuilder.Subject, 4, LedgerField.PersonalPart)], LedgerBuilder.Verify(blanked, LedgerBuilder.HeadOf(blanked)));
        blanked[3] = erased;
        Assert.Empty(LedgerBuilder.Verify(blanked, LedgerBuilder.HeadOf(blanked)));
    }

    [Fact]
    public void A_personal_part_that_is_blanked_without_an_erased_event_is_lost_proof()
    {
        var chain = LedgerBuilder.Chain(3);
        chain[1] = ConsentLedger.Blank(chain[1]);

        Assert.Equal([new LedgerFinding(LedgerBuilder.Subject, 2, LedgerField.PersonalPart)], LedgerBuilder.Verify(chain, LedgerBuilder.HeadOf(chain)));
    }

    [Fact]
    public void A_forged_event_in_the_middle_breaks_the_next_link()
    {
        var chain = LedgerBuilder.Chain(3);
        var head = LedgerBuilder.HeadOf(chain);
        chain[1] = ConsentLedger.Append(ConsentLedger.HeadAfter(chain[0]), LedgerBuilder.Draft(2, ConsentEventKind.Withdrawn));

        Assert.Contains(new LedgerFinding(LedgerBuilder.Subject, 3, LedgerField.PreviousHash), LedgerBuilder.Verify(chain, head));
    }

    private static ConsentEvent Change(ConsentEvent item, string field, string noise) => field switch
    {
        nameof(ConsentEvent.SubjectId) => item with { SubjectId = item.SubjectId + noise },
        nameof(ConsentEvent.Sequence) => item with { Sequence = item.Sequence + 1 + noise.Length },
        nameof(ConsentEvent.Kind) => item with { Kind = ConsentEventKind.Withdrawn },
        nameof(ConsentEvent.Purpose) => item with { Purpose = item.Purpose + noise },
        nameof(ConsentEvent.Channel) => item with { Channel = noise + item.Channel },
        nameof(ConsentEvent.TextVersion) => item with { TextVersion = item.TextVersion + noise },
        nameof(ConsentEvent.Source) => item with { Source = item.Source + noise },
        nameof(ConsentEvent.OccurredOn) => item with { OccurredOn = item.OccurredOn.AddSeconds(noise.Length) },
        nameof(ConsentEvent.Actor) => item with { Actor = item.Actor + noise },
        nameof(ConsentEvent.PersonalPart) => item with { PersonalPart = item.PersonalPart + noise },
        nameof(ConsentEvent.Salt) => item with { Salt = noise + item.Salt },
        nameof(ConsentEvent.PersonalDigest) => item with { PersonalDigest = item.PersonalDigest + noise },
        nameof(ConsentEvent.PreviousHash) => item with { PreviousHash = item.PreviousHash + noise },
        nameof(ConsentEvent.Hash) => item with { Hash = item.Hash + noise },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field."),
    };
}
