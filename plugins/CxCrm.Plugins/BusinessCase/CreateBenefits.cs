using System.Linq;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.BusinessCase;

/// <summary>Gives a new business case its benefit lines: the five outcomes of customer work, and share of customer, market share and margin.</summary>
[Step(Message.Create, CxBusinessCase.LogicalName, Stage.PostOperation, Mode.Sync, Why = "a business case opens with the lines its owner fills")]
[PostImage("after", CxBusinessCase.Columns.OwnerId)]
[CallBudget(2)]
public sealed class CreateBenefits : Step<CxBusinessCase>
{
    private static readonly string[] Names =
    [
        TextKey.BenefitGoodExperiences, TextKey.BenefitFewerComplaints, TextKey.BenefitMoreProspects, TextKey.BenefitBetterRetention, TextKey.BenefitBetterResult,
        TextKey.BenefitCustomerShare, TextKey.BenefitMarketShare, TextKey.BenefitMargin,
    ];

    protected override void Run(StepCall<CxBusinessCase> call)
    {
        var written = new CxBusinessCase(call.Id);
        written.RelatedEntities.Add(
            new Relationship("cx_businesscase_benefit"),
            new EntityCollection(Names.Select((name, kind) => (Entity)new CxBenefit
            {
                Name = TextCatalog.Text(call.Language, name),
                Kind = CxBenefitKind.GoodExperiences + kind,
                OwnerId = call.After.OwnerId,
                EntityState = EntityState.Created,
            }).ToList()));
        call.System.Update(written);
    }
}
