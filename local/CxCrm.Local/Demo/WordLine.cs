using CxCrm.Plugins.Tables;

namespace CxCrm.Local.Demo;

/// <summary>A sentence of the word bank.</summary>
internal sealed record WordLine(CxLanguage Language, string Theme, int Mood, string Text);
