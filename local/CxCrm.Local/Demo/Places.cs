namespace CxCrm.Local.Demo;

/// <summary>Towns with their postal codes, and streets that many of them have.</summary>
internal static class Places
{
    public static readonly IReadOnlyList<Town> Denmark =
    [
        new("1300", "København K"), new("2100", "København Ø"), new("2300", "København S"), new("2800", "Kongens Lyngby"), new("3000", "Helsingør"), new("4000", "Roskilde"),
        new("4600", "Køge"), new("5000", "Odense C"), new("6000", "Kolding"), new("6700", "Esbjerg"), new("7100", "Vejle"), new("7400", "Herning"), new("8000", "Aarhus C"),
        new("8600", "Silkeborg"), new("8900", "Randers C"), new("9000", "Aalborg"),
    ];

    public static readonly IReadOnlyList<Town> Sweden =
    [
        new("111 20", "Stockholm"), new("114 55", "Stockholm"), new("211 20", "Malmö"), new("222 22", "Lund"), new("252 20", "Helsingborg"), new("302 42", "Halmstad"),
        new("352 30", "Växjö"), new("411 05", "Göteborg"), new("503 30", "Borås"), new("553 16", "Jönköping"), new("582 24", "Linköping"), new("652 24", "Karlstad"),
        new("702 10", "Örebro"), new("722 11", "Västerås"), new("753 20", "Uppsala"), new("903 26", "Umeå"),
    ];

    public static readonly IReadOnlyList<string> DanishStreets =
        ["Algade", "Birkevej", "Bredgade", "Engvej", "Havnegade", "Kirkevej", "Nørregade", "Parkvej", "Skolegade", "Skovvej", "Strandvejen", "Søndergade", "Vestergade", "Østergade", "Åboulevarden"];

    public static readonly IReadOnlyList<string> SwedishStreets =
        ["Björkvägen", "Drottninggatan", "Hamngatan", "Järnvägsgatan", "Kungsgatan", "Kyrkogatan", "Ringvägen", "Skolgatan", "Skogsvägen", "Storgatan", "Strandvägen", "Trädgårdsgatan", "Ängsvägen", "Åsgatan", "Östra Hamngatan"];
}
