namespace CxCrm.Domain.Texts;

/// <summary>Texts of the product's own sending.</summary>
public static partial class TextKey
{
    /// <summary>Placeholders: name of the controller, address to write to.</summary>
    public const string SendingRefusal = "sending.refusal";
}
