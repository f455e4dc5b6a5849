using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CxCrm.Domain.Privacy;

/// <summary>
/// The id under which a person's consents and their chain are kept: derived from the contact's id by a one-way function, so that no column holds the
/// contact's id as text and the chain of an erased person leads to no record (GDPR Art. 4(5)).
/// </summary>
public static class ConsentSubject
{
    /// <summary>36 characters, lower case, shaped like a GUID (RFC 9562, version 8: custom).</summary>
    public static string IdOf(Guid contactId)
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes("cxcrm/subject/1\n" + contactId.ToString("D", CultureInfo.InvariantCulture)));
        var hex = new StringBuilder(32);
        for (var index = 0; index < 16; index++) hex.Append(hash[index].ToString("x2", CultureInfo.InvariantCulture));
        hex[12] = '8';
        hex[16] = '8';
        return Guid.ParseExact(hex.ToString(), "N").ToString("D");
    }
}
