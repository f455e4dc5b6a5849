namespace CxCrm.Domain.Voice.Text;

/// <summary>A word for a feeling as it stands in a text.</summary>
/// <param name="Words">The word or phrase of the list.</param>
/// <param name="Valence">1, 0 or -1; turned round where it is denied.</param>
public sealed record FoundFeeling(string Words, int Valence);
