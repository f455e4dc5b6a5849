namespace CxCrm.Local.Demo;

/// <summary>Common first and family names.</summary>
internal static class Names
{
    public static readonly IReadOnlyList<string> DanishFirst =
    [
        "Anne", "Mette", "Kirsten", "Hanne", "Anna", "Helle", "Susanne", "Lene", "Maria", "Marianne", "Lone", "Camilla", "Louise", "Pia", "Tina", "Gitte", "Bente", "Karen",
        "Charlotte", "Inge", "Julie", "Line", "Sofie", "Ida", "Emma", "Freja", "Clara", "Laura", "Sara", "Rikke", "Peter", "Michael", "Jens", "Lars", "Henrik", "Thomas", "Søren",
        "Jan", "Christian", "Martin", "Niels", "Anders", "Morten", "Jesper", "Hans", "Ole", "Per", "Jørgen", "Mads", "Rasmus", "Frederik", "Emil", "Oscar", "Noah", "Magnus",
        "Mikkel", "Kasper", "Jonas", "Simon", "Bjørn",
    ];

    public static readonly IReadOnlyList<string> DanishLast =
    [
        "Nielsen", "Jensen", "Hansen", "Andersen", "Pedersen", "Christensen", "Larsen", "Sørensen", "Rasmussen", "Jørgensen", "Petersen", "Madsen", "Kristensen", "Olsen",
        "Thomsen", "Christiansen", "Poulsen", "Johansen", "Møller", "Mortensen", "Knudsen", "Jakobsen", "Lund", "Holm", "Schmidt", "Eriksen", "Kjær", "Dahl", "Bang", "Bruun",
        "Winther", "Frandsen", "Vestergaard", "Nørgaard", "Østergaard", "Lauridsen", "Bech", "Krogh", "Damgaard", "Toft",
    ];

    public static readonly IReadOnlyList<string> SwedishFirst =
    [
        "Maria", "Elisabeth", "Anna", "Kristina", "Margareta", "Eva", "Linnéa", "Karin", "Birgitta", "Marie", "Ingrid", "Sofia", "Kerstin", "Lena", "Helena", "Emma", "Johanna",
        "Sara", "Åsa", "Malin", "Ebba", "Astrid", "Alva", "Maja", "Elsa", "Hanna", "Ulrika", "Camilla", "Lars", "Karl", "Mikael", "Anders", "Johan", "Erik", "Per", "Olof", "Nils",
        "Lennart", "Jan", "Gustav", "Hans", "Peter", "Gunnar", "Sven", "Thomas", "Fredrik", "Daniel", "Alexander", "Björn", "Stefan", "Magnus", "Mattias", "Oskar", "William", "Hugo",
        "Axel", "Viktor", "Henrik", "Göran", "Håkan",
    ];

    public static readonly IReadOnlyList<string> SwedishLast =
    [
        "Andersson", "Johansson", "Karlsson", "Nilsson", "Eriksson", "Larsson", "Olsson", "Persson", "Svensson", "Gustafsson", "Pettersson", "Jonsson", "Jansson", "Hansson",
        "Bengtsson", "Jönsson", "Lindberg", "Jakobsson", "Magnusson", "Lindström", "Olofsson", "Lindqvist", "Lindgren", "Berg", "Axelsson", "Bergström", "Lundberg", "Lind",
        "Lundgren", "Mattsson", "Berglund", "Fredriksson", "Sandberg", "Henriksson", "Forsberg", "Sjöberg", "Wallin", "Engström", "Eklund", "Öberg",
    ];
}
