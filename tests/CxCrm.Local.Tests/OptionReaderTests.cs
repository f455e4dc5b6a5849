using CxCrm.Local.Options;

namespace CxCrm.Local.Tests;

public sealed class OptionReaderTests
{
    [Fact]
    public void Without_options_the_demo_company_is_served_on_port_5080()
    {
        var options = OptionReader.Read([])!;
        Assert.True(options is { Port: 5080, Demo: true, Reset: false, AsOf: null });
        Assert.Empty(options.Solutions);
    }

    [Fact]
    public void Every_option_is_read()
    {
        var options = OptionReader.Read(["--data", "d", "--solution", "a.zip", "--solution", "b.zip", "--no-demo", "--port", "6000", "--reset", "--as-of", "2026-01-31"])!;
        Assert.Equal(Path.GetFullPath("d"), options.DataFolder);
        Assert.Equal([Path.GetFullPath("a.zip"), Path.GetFullPath("b.zip")], options.Solutions);
        Assert.True(options is { Port: 6000, Demo: false, Reset: true });
        Assert.Equal(new DateOnly(2026, 1, 31), options.AsOf);
    }

    [Fact]
    public void Help_starts_nothing() => Assert.Null(OptionReader.Read(["--help"]));

    [Theory]
    [InlineData("There is no option '--prot'. See --help.", "--prot", "1")]
    [InlineData("The option --data needs a value. See --help.", "--data")]
    [InlineData("The option --data needs a value. See --help.", "--data", "--no-demo")]
    [InlineData("--port must be a whole number from 0 to 65534, not '65535'.", "--port", "65535")]
    [InlineData("--port must be a whole number from 0 to 65534, not 'http'.", "--port", "http")]
    [InlineData("--as-of must be a date such as 2026-01-31, not '31-01-2026'.", "--as-of", "31-01-2026")]
    public void A_wrong_option_is_named(string message, params string[] args) =>
        Assert.Equal(message, Assert.Throws<StartFault>(() => OptionReader.Read(args)).Message);
}
