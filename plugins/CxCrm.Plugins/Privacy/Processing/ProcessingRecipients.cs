using CxCrm.Domain.Privacy.Access;
using CxCrm.Plugins.Tables;

namespace CxCrm.Plugins.Privacy.Processing;

/// <summary>Recipients as they are told to people and to the authority.</summary>
internal static class ProcessingRecipients
{
    public static readonly string[] Columns =
        [CxRecipient.Columns.Name, CxRecipient.Columns.Country, CxRecipient.Columns.OutsideEea, CxRecipient.Columns.TransferGround];

    public static PackageRecipient Of(CxRecipient recipient) => new()
    {
        Name = recipient.Name ?? "",
        Country = recipient.Country ?? "",
        OutsideEea = recipient.OutsideEea == true,
        TransferGround = recipient.TransferGround ?? "",
    };
}
