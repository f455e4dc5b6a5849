using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "69")]
public sealed class TrackedLinksTests
{
    private static readonly Guid Message = new("11111111-2222-4333-8444-555555555555");

    [Theory]
    [InlineData("<a href=\"https://a.dk/x\">x</a>", "<a href=\"https://a.dk/x?cxm=11111111222243338444555555555555\">x</a>")]
    [InlineData("<a href=\"https://a.dk/x?p=1#top\">x</a>", "<a href=\"https://a.dk/x?p=1&amp;cxm=11111111222243338444555555555555#top\">x</a>")]
    [InlineData("<a href=\"mailto:a@b.dk\">x</a>", "<a href=\"mailto:a@b.dk\">x</a>")]
    public void A_marked_link_names_the_message(string html, string marked) => Assert.Equal(marked, TrackedLinks.Mark(html, Message));

    [Theory]
    [InlineData("<a href=\"https://a.dk/x?cxm=1\">x</a>", "<a href=\"https://a.dk/x\">x</a>")]
    [InlineData("<a HREF=\"https://a.dk/x?utm_source=n&amp;p=1\">x</a>", "<a HREF=\"https://a.dk/x?p=1\">x</a>")]
    [InlineData("<a href=\"https://a.dk/x?p=1&amp;utm_campaign=n&amp;mc_eid=9\">x</a>", "<a href=\"https://a.dk/x?p=1\">x</a>")]
    [InlineData("<a href=\"https://a.dk/x?p=1#utm\">x</a>", "<a href=\"https://a.dk/x?p=1#utm\">x</a>")]
    public void A_stripped_link_tells_nobody_who_read_it(string html, string stripped) => Assert.Equal(stripped, TrackedLinks.Strip(html));
}
