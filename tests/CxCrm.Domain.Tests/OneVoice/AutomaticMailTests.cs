using CxCrm.Domain.OneVoice;

namespace CxCrm.Domain.Tests.OneVoice;

public sealed class AutomaticMailTests
{
    [Theory]
    [InlineData("noreply@shop.example")]
    [InlineData("No-Reply@shop.example")]
    [InlineData("MAILER-DAEMON@example.com")]
    [InlineData("bounces+anna=example.dk@list.example")]
    [InlineData("ingen-svar@kommune.dk")]
    [InlineData("svara-inte@myndighet.se")]
    public void A_sender_that_takes_no_answer_is_a_machine(string sender) => Assert.True(AutomaticMail.Is(sender, "Hej", null));

    [Theory]
    [InlineData("Automatic reply: Your order")]
    [InlineData("Out of Office: holiday")]
    [InlineData("Undeliverable: Hello")]
    [InlineData("Automatisk svar: Ferie")]
    [InlineData("  Fraværsbesked")]
    [InlineData("Frånvarande: semester")]
    [InlineData("Det gick inte att leverera: Hej")]
    [InlineData("Läst: Faktura")]
    public void A_subject_that_a_machine_writes_is_one(string subject) => Assert.True(AutomaticMail.Is("anna@example.dk", subject, null));

    [Theory]
    [InlineData("Auto-Submitted: auto-generated")]
    [InlineData("AUTO-SUBMITTED:auto-replied; owner-email=\"a@b\"")]
    [InlineData("List-Id: <news.example>")]
    [InlineData("Precedence: bulk")]
    [InlineData("X-Auto-Response-Suppress: All")]
    public void Headers_of_a_machine_tell(string headers) => Assert.True(AutomaticMail.Is("anna@example.dk", "Hej", headers));

    [Theory]
    [InlineData("anna@example.dk", "Re: Automatic reply: Your order", null)]
    [InlineData("norepl@example.dk", "Hej", "Received: from a")]
    [InlineData("anna.noreply@example.dk", "Out of milk", null)]
    [InlineData("noreply@shop.example", "Automatisk svar: Ferie", "Auto-Submitted: no")]
    [InlineData(null, null, null)]
    public void A_person_is_none(string? sender, string? subject, string? headers) => Assert.False(AutomaticMail.Is(sender, subject, headers));
}
