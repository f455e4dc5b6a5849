namespace CxCrm.SolutionBuilder.Model;

/// <summary>The types of an environment variable, with the numbers Dataverse gives them.</summary>
internal enum SettingType
{
    Text = 100000000,
    Number = 100000001,
    YesNo = 100000002,
    Json = 100000003,
    Secret = 100000005,
}
