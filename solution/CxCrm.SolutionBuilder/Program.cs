using System.CommandLine;
using CxCrm.SolutionBuilder.Commands;

var root = new RootCommand("Builds the CxCrm solution from its model: see docs/model-format.md")
{
    CheckCommand.Create(),
    DocsCommand.Create(),
    GenerateCommand.Create(),
    PackCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
