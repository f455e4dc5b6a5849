using CxCrm.SolutionBuilder.Model;
using CxCrm.SolutionBuilder.Zip;

namespace CxCrm.SolutionBuilder.Tests;

/// <summary>A small valid model in a folder of its own; a test replaces the file it is about.</summary>
public sealed class ModelFolder : IDisposable
{
    public const string Thing = """
        table: cx_Thing
        owner: user
        labels: {en: [Thing, Things], da: [Ting, Ting], sv: [Sak, Saker]}
        notes: true
        primary: {name: cx_Name, max: 100, required: true, labels: {en: Name, da: Navn, sv: Namn}}
        quickCreate: [cx_name]
        columns:
          cx_Kind:
            type: choice
            default: big
            labels: {en: Kind, da: Type, sv: Typ}
            options:
              - {value: 773000000, code: big, en: Big, da: Stor, sv: Stor}
              - {value: 773000001, code: small, en: Small, da: Lille, sv: Liten}
          cx_Price: {type: money, labels: {en: Price, da: Pris, sv: Pris}}
          cx_ContactId: {type: lookup, to: contact, relationship: cx_contact_thing, delete: removeLink, labels: {en: Contact, da: Kontakt, sv: Kontakt}}
          cx_Code: {type: text, max: 50, labels: {en: Code, da: Kode, sv: Kod}}
        keys:
          cx_code: [cx_code]
        """;

    private const string Solution = """
        solution: Sample
        version: 1.0.0.0
        labels: {en: Sample, da: Eksempel, sv: Exempel}
        languages: {en: 1033, da: 1030, sv: 1053}
        publisher: {name: sample, prefix: cx, optionPrefix: 77300, labels: {en: Sample, da: Eksempel, sv: Exempel}}
        idNamespace: 0f8fad5b-d9cb-469f-a165-70867728950e
        """;

    private const string Catalogue = """
        table: cx_Catalogue
        owner: organization
        labels: {en: [Catalogue, Catalogues], da: [Katalog, Kataloger], sv: [Katalog, Kataloger]}
        primary: {name: cx_Name, max: 100, labels: {en: Name, da: Navn, sv: Namn}}
        """;

    private const string Contact = """
        extends: contact
        uses: {fullname: text, statecode: state, emailaddress1: {type: text, personal: {kind: contact, subject: customer, erase: blank, ground: legitimateInterest}}}
        columns:
          cx_Mood: {type: text, max: 20, labels: {en: Mood, da: Humør, sv: Humör}}
        forms:
          panel: {labels: {en: Panel, da: Panel, sv: Panel}, columns: [fullname, cx_mood]}
        """;

    private const string Roles = """
        roles:
          clerk: {name: Clerk, description: Handles things}
        matrix:
          cx_thing: {clerk: "C:u R:b U:u"}
          cx_catalogue: {clerk: "R:o"}
          systemuser: {clerk: "R:b"}
          task: {clerk: "R:b"}
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("cxcrm-model-").FullName;

    public ModelFolder()
    {
        With("solution.yml", Solution);
        With("tables/cx_Thing.yml", Thing);
        With("tables/cx_Catalogue.yml", Catalogue);
        With("tables/contact.yml", Contact);
        With("roles.yml", Roles);
        With("resources/cx_/icons/app.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    }

    public string At(string file) => Path.Combine([_path, .. file.Split('/')]);

    public ModelFolder With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
        return this;
    }

    internal Commands.Workspace Workspace => new(_path, [At("resources")], null, []);

    internal (SolutionModel? Model, IReadOnlyList<Finding> Findings) Read()
    {
        var findings = new Findings();
        return (Workspace.ReadModel(findings), findings.All);
    }

    internal SolutionModel Valid()
    {
        var (model, findings) = Read();
        Assert.Empty(findings.Select(f => f.ToString()));
        return model!;
    }

    internal byte[] Zip(bool managed = true) => ZipWriter.Bytes(new Package(Valid(), null), managed);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
