namespace CxCrm.SolutionBuilder.Model.Reading;

/// <summary>Reads what a column tells about a person.</summary>
internal static class PersonalDataReader
{
    public static PersonalData? Read(MapReader column)
    {
        if (column.Map("personal") is not { } map)
            return null;
        var personal = new PersonalData(map.At, map.RequiredText("kind"), map.Text("subject") ?? "contact", map.RequiredText("erase"), map.Text("ground") ?? "");
        map.RefuseUnknown();
        return personal;
    }
}
