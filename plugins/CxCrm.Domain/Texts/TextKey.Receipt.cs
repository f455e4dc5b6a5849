namespace CxCrm.Domain.Texts;

/// <summary>Texts of the consent receipt.</summary>
public static partial class TextKey
{
    public const string ReceiptTitle = "receipt.title";

    /// <summary>Placeholders: name of the controller, address to write to.</summary>
    public const string ReceiptFrom = "receipt.from";

    /// <summary>Placeholders of the four: time, channel, version of the text.</summary>
    public const string ReceiptGiven = "receipt.given";
    public const string ReceiptRefused = "receipt.refused";
    public const string ReceiptWithdrawn = "receipt.withdrawn";
    public const string ReceiptExpired = "receipt.expired";

    public const string ReceiptNoText = "receipt.noText";
}
