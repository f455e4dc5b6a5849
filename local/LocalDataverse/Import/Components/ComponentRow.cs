using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

/// <summary>A component that becomes a row of one of the platform's own tables.</summary>
/// <param name="Kind">What it is called in the report.</param>
/// <param name="Table">The table of the row.</param>
/// <param name="Id">Id of the row; the same in every environment.</param>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Values">The row's values.</param>
internal sealed record ComponentRow(string Kind, string Table, Guid Id, string Name, AttributeCollection Values);
