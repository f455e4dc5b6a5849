namespace CxCrm.Plugins.Privacy;

internal enum SourceKind
{
    /// <summary>A lookup to the contact.</summary>
    Lookup,

    /// <summary>A party list of an activity, reached through the activity: parties can't be changed by themselves.</summary>
    Party,

    /// <summary>A lookup to a row that is the person's own: answers of a feedback, notes on it.</summary>
    Through,
}
