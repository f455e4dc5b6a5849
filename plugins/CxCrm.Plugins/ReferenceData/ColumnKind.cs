namespace CxCrm.Plugins.ReferenceData;

/// <summary>What the value of a reference column becomes in a row.</summary>
internal enum ColumnKind
{
    /// <summary>Text, whole number or yes/no, as it stands.</summary>
    Plain,
    Choice,

    /// <summary>Several options of a choice, their values with commas between.</summary>
    Choices,
    Decimal,
    Lookup,
}
