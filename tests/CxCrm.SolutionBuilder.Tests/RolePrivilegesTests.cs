using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Tests;

public sealed class RolePrivilegesTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("prvCreatecx_Thing", "Basic")]
    [InlineData("prvReadcx_Thing", "Local")]
    [InlineData("prvWritecx_Thing", "Basic")]
    [InlineData("prvAppendcx_Thing", "Basic")]
    [InlineData("prvAppendTocx_Thing", "Local")]
    [InlineData("prvReadcx_Catalogue", "Global")]
    [InlineData("prvReadUser", "Local")]
    [InlineData("prvReadActivity", "Local")]
    public void A_cell_becomes_privileges_under_their_real_names(string privilege, string level) =>
        Assert.Equal(level, Granted()[privilege]);

    [Fact]
    public void What_a_cell_does_not_say_is_not_granted()
    {
        var granted = Granted();

        Assert.DoesNotContain("prvDeletecx_Thing", granted.Keys);
        Assert.DoesNotContain("prvAssigncx_Thing", granted.Keys);
        Assert.DoesNotContain("prvAppendcx_Catalogue", granted.Keys);
    }

    [Fact]
    public void Two_tables_with_one_privilege_grant_the_greater_depth()
    {
        _folder.With("roles.yml", "roles: {a: {name: A}}\nmatrix:\n  task: {a: \"R:b\"}\n  email: {a: \"R:u\"}");

        Assert.Equal("Local", Granted()["prvReadActivity"]);
    }

    private Dictionary<string, string> Granted()
    {
        var model = _folder.Valid();
        return RolePrivileges.Of(model.Roles[0], model).ToDictionary(p => p.Key, p => p.Value.ToString());
    }
}
