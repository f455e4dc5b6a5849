using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a text means.</summary>
[DataContract(Name = "StringFormatName", Namespace = ContractNamespaces.Metadata2013)]
public sealed class StringFormatName : ConstantsBase<string>
{
    // Before the constants: each is checked against it.
    private static readonly string[] Names =
    [
        nameof(Email), nameof(Text), nameof(TextArea), nameof(Url), nameof(TickerSymbol), nameof(PhoneticGuide),
        nameof(VersionNumber), nameof(Phone), nameof(Json),
    ];

    public static readonly StringFormatName Email = Add<StringFormatName>(nameof(Email));
    public static readonly StringFormatName Text = Add<StringFormatName>(nameof(Text));
    public static readonly StringFormatName TextArea = Add<StringFormatName>(nameof(TextArea));
    public static readonly StringFormatName Url = Add<StringFormatName>(nameof(Url));
    public static readonly StringFormatName TickerSymbol = Add<StringFormatName>(nameof(TickerSymbol));
    public static readonly StringFormatName PhoneticGuide = Add<StringFormatName>(nameof(PhoneticGuide));
    public static readonly StringFormatName VersionNumber = Add<StringFormatName>(nameof(VersionNumber));
    public static readonly StringFormatName Phone = Add<StringFormatName>(nameof(Phone));
    public static readonly StringFormatName Json = Add<StringFormatName>(nameof(Json));

    /// <exception cref="ArgumentException">The text names no value of the set.</exception>
    public static implicit operator StringFormatName(string formatName) => formatName == null ? null : Create<StringFormatName>(formatName);

    public static bool operator ==(StringFormatName stringFormatA, StringFormatName stringFormatB) => Equals(stringFormatA, stringFormatB);

    public static bool operator !=(StringFormatName stringFormatA, StringFormatName stringFormatB) => !Equals(stringFormatA, stringFormatB);

    public override bool Equals(object obj) => obj is StringFormatName other && Value == other.Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    protected override bool ValueExistsInList(string value) => Names.Contains(value, StringComparer.OrdinalIgnoreCase);
}
