namespace CxCrm.SolutionBuilder.Tests;

/// <summary>Each row replaces one line of a valid table; the finding must name the line and the reason.</summary>
public sealed class WrongTableTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public static TheoryData<string, string, int, string> Rows => new()
    {
        { "owner: user", "ovner: user", 2, "unknown key 'ovner'; allowed here: activities" },
        { "owner: user", "owner: nobody", 2, "'owner' must be one of user, organization, not 'nobody'" },
        { "notes: true", "notes: maybe", 4, "'notes' must be true or false, not 'maybe'" },
        { "da: [Ting, Ting], ", "", 3, "the text is missing in da" },
        { "da: Type, sv: Typ}", "da: Type}", 11, "the text is missing in sv" },
        { "sv: Liten}", "}", 14, "the text is missing in sv" },
        { "en: [Thing, Things]", "en: [Thing]", 3, "must hold the singular and the plural" },
        { "table: cx_Thing", "table: Thing", 1, "must start with the publisher's prefix 'cx_'" },
        { "type: choice", "type: list", 9, "'type' must be one of text" },
        { "default: big", "default: huge", 9, "default 'huge' of 'cx_Kind' is not among its options: big, small" },
        { "value: 773000001", "value: 1", 14, "option value 1 is outside 773000000 to 773009999" },
        { "value: 773000001", "value: 773000000", 14, "option value of cx_Kind '773000000' is defined twice" },
        { "code: small", "code: big", 14, "option code of cx_Kind 'big' is defined twice" },
        { "code: small", "code: very small", 14, "must be letters and digits" },
        { "to: contact", "to: kontakt", 16, "points at 'kontakt', which is neither a table of the model nor a known standard table" },
        { "delete: removeLink, ", "", 16, "'delete' of 'cx_ContactId' is missing" },
        { "delete: removeLink", "delete: drop", 16, "'delete' must be one of restrict, removeLink, cascade, not 'drop'" },
        { "relationship: cx_contact_thing", "relationship: contact_thing", 16, "relationship 'contact_thing' must start with 'cx_'" },
        { "cx_Code: {type: text, max: 50,", "cx_Code: {type: text, max: 500,", 19, "take 1000 bytes; an index holds 900" },
        { "cx_Code: {type: text, max: 50,", "cx_Code: {type: text,", 17, "'max' is missing" },
        { "cx_Code: {type: text, max: 50,", "cx_Code: {type: text, max: fifty,", 17, "'max' must be a whole number, not 'fifty'" },
        { "cx_code: [cx_code]", "cx_code: [cx_contactid]", 19, "a lookup to a customer; merging two customers would collide" },
        { "cx_code: [cx_code]", "cx_code: [cx_kode]", 19, "names 'cx_kode', which cx_thing does not have" },
        { "cx_Price: {type: money", "cx_ThingId: {type: money", 15, "has the name of the table's primary key" },
        { "cx_Price: {type: money", "cx_Name: {type: money", 15, "column of cx_thing 'cx_name' is defined twice" },
        { "cx_Price: {type: money,", "cx_Price: {type: money, min: 5, max: 1,", 15, "'min' of 'cx_Price' is greater than 'max'" },
        { "cx_Price: {type: money,", "cx_Price: {type: money, default: 12,", 15, "column 'cx_Price' of cx_thing has the default 12, but Dataverse keeps no default of a number: remove 'default'" },
        { "cx_Price: {type: money,", "cx_Price: {type: integer, default: 12,", 15, "column 'cx_Price' of cx_thing has the default 12, but Dataverse keeps no default of a number: remove 'default'" },
        { "cx_Price: {type: money,", "cx_Price: {type: money, personal: {kind: contact, ground: consent},", 15, "'erase' is missing" },
        { "cx_Price: {type: money,", "cx_Price: {type: money, personal: {kind: secret, erase: blank, ground: consent},", 15, "'kind' must be one of identifier, contact, freeText, special, not 'secret'" },
        { "quickCreate: [cx_name]", "quickCreate: [cx_nane]", 6, "quickCreate names 'cx_nane', which cx_thing does not have" },
        { "keys:", "views: {mine: {labels: {en: Mine, da: Mine, sv: Mina}, columns: [cx_cost]}}\nkeys:", 18, "view 'mine' names 'cx_cost', which cx_thing does not have" },
        { "keys:", "views: {mine: {filter: {cx_code: {near: 1}}, labels: {en: Mine, da: Mine, sv: Mina}}}\nkeys:", 18, "unknown operator 'near'" },
        { "keys:", "forms: {main: {columns: [cx_name, cx_name]}}\nkeys:", 18, "column on form 'main' 'cx_name' is defined twice" },
        { "keys:", "forms: {main: {tabs: [{labels: {en: A, da: A, sv: A}, sections: [{page: cx_/no.html}]}]}}\nkeys:", 18, "'cx_/no.html', which is no web resource" },
        { "keys:", "charts: {c: {labels: {en: A, da: A, sv: A}, category: cx_kind, measure: {sum: cx_code}}}\nkeys:", 18, "which is no number column" },
        { "keys:", "columns: {}\nkeys:", 18, "uplicate" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_wrong_table_is_refused_with_line_and_reason(string right, string wrong, int line, string reason)
    {
        Assert.Contains(right, ModelFolder.Thing, StringComparison.Ordinal);
        _folder.With("tables/cx_Thing.yml", ModelFolder.Thing.Replace(right, wrong, StringComparison.Ordinal));

        var findings = _folder.Read().Findings;

        Assert.Contains(findings, f => f.At == new Model.Position(_folder.At("tables") + Path.DirectorySeparatorChar + "cx_Thing.yml", line) && f.Reason.Contains(reason, StringComparison.Ordinal));
    }
}
