namespace CxCrm.SolutionBuilder.Tests;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d")]
    public void An_id_is_a_version_5_uuid(string space, string name, string expected) =>
        Assert.Equal(Guid.Parse(expected), Identity.Version5(Guid.Parse(space), name));

    [Fact]
    public void Kind_and_path_tell_ids_apart()
    {
        var ids = new Identity(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Assert.NotEqual(ids.For("form", "cx_thing/main"), ids.For("view", "cx_thing/main"));
        Assert.NotEqual(ids.For("form", "cx_thing/main"), ids.For("form", "cx_thing/other"));
    }
}
