using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>What the purposes are called, and the lawful basis of each; retired ones too.</summary>
internal sealed class PurposeNames
{
    private readonly IReadOnlyDictionary<string, CxPurpose> purposes;

    private PurposeNames(IReadOnlyDictionary<string, CxPurpose> purposes) => this.purposes = purposes;

    /// <summary>One call.</summary>
    public static PurposeNames Read(IOrganizationService system)
    {
        var query = new QueryExpression(CxPurpose.LogicalName)
        {
            ColumnSet = new ColumnSet(CxPurpose.Columns.Code, CxPurpose.Columns.Name, CxPurpose.Columns.NameDa, CxPurpose.Columns.NameSv, CxPurpose.Columns.Basis),
        };
        return new(system.RetrieveMultiple(query).Entities.Select(row => row.ToEntity<CxPurpose>()).ToDictionary(purpose => purpose.Code ?? "", StringComparer.Ordinal));
    }

    /// <summary>The code itself when the purpose is gone.</summary>
    public string Name(string code, int language)
    {
        if (!purposes.TryGetValue(code, out var purpose)) return code;
        var own = language == Language.Danish ? purpose.NameDa : language == Language.Swedish ? purpose.NameSv : purpose.Name;
        return own ?? purpose.Name ?? code;
    }

    public string Basis(string code) => purposes.TryGetValue(code, out var purpose) && purpose.Basis is { } basis ? char.ToLowerInvariant(basis.ToString()[0]) + basis.ToString().Substring(1) : "";
}
