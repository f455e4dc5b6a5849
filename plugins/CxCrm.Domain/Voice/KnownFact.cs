using System;
using System.Collections.Generic;

namespace CxCrm.Domain.Voice;

/// <summary>Whether what is known of a customer may answer a question in the customer's place, so that it is not asked again.</summary>
/// <remarks>GDPR Art. 5(1)(b), purpose limitation, and Art. 6(1)(a): a fact kept for another purpose needs the customer's consent to that purpose.</remarks>
public static class KnownFact
{
    /// <summary>A fact without a purpose is never used.</summary>
    /// <param name="purpose">What the fact is kept for, by the data map; nothing where it names none.</param>
    /// <param name="surveyPurpose">What the survey is asked for.</param>
    /// <param name="consented">The purposes the customer has consented to, as it stands now.</param>
    public static bool MayBeUsed(Guid? purpose, Guid surveyPurpose, ICollection<Guid> consented) =>
        purpose is { } keptFor && (keptFor == surveyPurpose || consented.Contains(keptFor));
}
