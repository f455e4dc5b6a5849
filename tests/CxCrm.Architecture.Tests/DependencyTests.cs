namespace CxCrm.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void Domain_knows_no_other_project() =>
        Assert.Empty(Repository.UsedProjects("plugins/CxCrm.Domain/CxCrm.Domain.csproj"));

    [Fact]
    public void Plugins_know_only_the_SDK() =>
        Assert.Equal(["Microsoft.Xrm.Sdk"], Repository.UsedProjects("plugins/CxCrm.Plugins/CxCrm.Plugins.csproj"));

    [Fact]
    public void The_solution_builder_knows_no_other_project() =>
        Assert.Empty(Repository.UsedProjects("solution/CxCrm.SolutionBuilder/CxCrm.SolutionBuilder.csproj"));

    [Fact]
    public void The_engine_knows_only_the_SDK() =>
        Assert.Equal(["Microsoft.Xrm.Sdk"], Repository.UsedProjects("local/LocalDataverse/LocalDataverse.csproj"));

    [Fact]
    public void Functions_know_only_Domain_the_client_and_the_worker()
    {
        string[] allowed = ["CxCrm.Domain", "Microsoft.PowerPlatform.Dataverse.Client", "Microsoft.Azure.Functions.Worker", "Microsoft.Xrm.Sdk"];

        Assert.All(Repository.Projects("functions").SelectMany(Repository.UsedProjects), used => Assert.Contains(used, allowed));
    }

    [Fact]
    public void Only_the_host_knows_the_engine()
    {
        var knowing = Repository.Projects("plugins", "functions", "solution", "sdk", "local")
            .Where(project => Repository.UsedProjects(project).Contains("LocalDataverse", StringComparer.Ordinal))
            .Select(Path.GetFileNameWithoutExtension);

        Assert.All(knowing, project => Assert.Equal("CxCrm.Local", project));
    }

    [Fact]
    public void Nothing_that_ships_knows_the_tests_or_the_host()
    {
        var used = Repository.Projects("plugins", "functions", "solution", "sdk", "local").SelectMany(Repository.UsedProjects);

        Assert.DoesNotContain(used, project => project.EndsWith("Tests", StringComparison.Ordinal) || project is "CxCrm.Testing" or "CxCrm.Local");
    }
}
