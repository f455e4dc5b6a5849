namespace CxCrm.Plugins.Tests.Program;

/// <summary>The walk of docs/walkthrough.md. Set the environment variable CXCRM_WRITE_WALKTHROUGH to 1 to write the document anew.</summary>
public sealed class WalkTests : IDisposable
{
    private const string Write = "CXCRM_WRITE_WALKTHROUGH";

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    [Trait("Requirement", "1")]
    public void From_an_empty_program_to_level_3_on_every_step_as_the_document_says()
    {
        var walk = new Walk(crm);

        walk.Begin();
        walk.Status();
        walk.BusinessCase();
        walk.Ambition();
        walk.Toolbox();
        walk.Voice();
        walk.Culture();
        walk.End();

        Assert.Equal("3,3,3,3,3,3", walk.Levels);
        var document = Path.Combine(Root(), "docs", "walkthrough.md");
        if (Environment.GetEnvironmentVariable(Write) == "1")
            File.WriteAllText(document, walk.Document);
        Assert.Equal(File.ReadAllText(document).ReplaceLineEndings("\n"), walk.Document);
    }

    public void Dispose() => crm.Dispose();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CxCrm.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
