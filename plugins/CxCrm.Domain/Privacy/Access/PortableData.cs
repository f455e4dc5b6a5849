using System;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>
/// What of a person's data is portable (GDPR Art. 20(1); WP 242 rev.01 of the Article 29 Working Party, section III): what the person provided, processed by automated means
/// on consent or contract. What we inferred or wrote ourselves (health, scores, notes, sentiment) is not.
/// </summary>
public static class PortableData
{
    private const string Ours = "cx_";

    private static readonly string[] Chosen = ["cx_language", "cx_preferredchannel", "cx_preferredchannelurgent"];

    private static readonly string[] OurWords = ["description", "employeeid", "externaluseridentifier", "managername", "managerphone", "assistantname", "assistantphone"];

    /// <summary>Whether a column of the contact's own row is the person's to take along, given the kind of data it holds.</summary>
    public static bool OfContact(string column, PersonalKind? kind) =>
        Array.IndexOf(Chosen, column) >= 0
        || (kind is PersonalKind.Identifier or PersonalKind.Contact && !column.StartsWith(Ours, StringComparison.Ordinal) && Array.IndexOf(OurWords, column) < 0);

    /// <summary>Whether a column of an answer is: the answer itself, not what was read out of it.</summary>
    public static bool OfAnswer(string column) => column is "cx_number" or "cx_choice" or "cx_text";
}
