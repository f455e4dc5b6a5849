using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Zip;

/// <summary>The class ids of form controls, as exports have them.</summary>
internal static class ControlClass
{
    public const string Subgrid = "{E7A81278-8635-4d9e-8D4D-59480B391C5B}";
    public const string Timeline = "{06375649-C143-495E-A496-C962E5B4488E}";
    public const string WebResource = "{9FDF5F91-88B1-47f4-AD53-C11EFC01A01D}";

    public static string For(ColumnType type) => type switch
    {
        ColumnType.Email => "{ADA2203E-B4CD-49be-9DDF-234642B43B52}",
        ColumnType.Url => "{71716B6C-711E-476c-8AB8-5D11542BFB47}",
        ColumnType.Memo => "{E0DECE4B-6FC8-4a8f-A065-082708572369}",
        ColumnType.Integer => "{C6D124CA-7EDA-4a60-AEA9-7FB8D318B68F}",
        ColumnType.Decimal => "{C3EFE0C3-0EC6-42be-8349-CBD9079DFD8E}",
        ColumnType.Double => "{0D2C745A-E5A8-4c8f-BA63-C6D3BB604660}",
        ColumnType.Money => "{533B9E00-756B-4312-95A0-DC888637AC78}",
        ColumnType.Date or ColumnType.DateTime => "{5B773807-9FB2-42db-97C3-7A91EFF8ADFF}",
        ColumnType.YesNo => "{67FAC785-CD58-4f9f-ABB3-4B7DDC6ED5ED}",
        ColumnType.Choice or ColumnType.State => "{3EF39988-22BB-4f0b-BBBE-64B5A3748AEE}",
        ColumnType.Choices => "{4AA28AB7-9C13-4F57-A73D-AD894D048B5F}",
        ColumnType.Status => "{5D68B988-0661-4db2-BC3E-17598AD3BE6C}",
        ColumnType.Lookup or ColumnType.Owner or ColumnType.Customer => "{270BD3DB-D9AF-4782-9025-509E298DEC0A}",
        ColumnType.PartyList => "{CBFB742C-14E7-4A17-96BB-1A13F7F64AA2}",
        _ => "{4273EDBD-AC1D-40d3-9FB2-095C621B552D}",
    };
}
