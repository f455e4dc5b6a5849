using System.ServiceModel;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Microsoft Learn: Handle exceptions in plug-ins; Troubleshoot Dataverse plug-ins (transaction errors).</summary>
public sealed class TransactionTests : IDisposable
{
    private readonly PluginOrganization _crm = new();

    public void Dispose() => _crm.Dispose();

    [Fact]
    public void A_refusal_after_the_write_takes_everything_back()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "create account=Nordvind\nrefuse No more customers today.");
        Refused();
        Assert.Equal(0L, _crm.Scalar("SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM account)"));
    }

    [Fact]
    public void A_refusal_reaches_the_caller_with_its_message_and_the_platforms_code()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "refuse No more customers today.");
        var fault = Refused();
        Assert.Equal("No more customers today.", fault.Message);
        Assert.Equal(unchecked((int)0x80040265), fault.ErrorCode);
    }

    [Fact]
    public void A_refusal_may_bring_its_own_code_and_HTTP_status()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "refuse-as Used already.");
        var fault = Refused();
        Assert.Equal(1204, fault.ErrorCode);
        Assert.Equal(409, fault.ErrorDetails["HttpStatus"]);
    }

    [Fact]
    public void Any_other_exception_is_wrapped_and_names_the_plugin()
    {
        _crm.Step("Create", "contact", Stage.PreOperation, "crash Sequence contains no elements");
        var fault = Refused();
        Assert.Equal(unchecked((int)0x80040224), fault.ErrorCode);
        Assert.Contains("LocalDataverse.TestPlugins.Script: System.InvalidOperationException: Sequence contains no elements", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_a_service_call_goes_through_the_plugin_unchanged()
    {
        var missing = Guid.NewGuid();
        _crm.Step("Create", "contact", Stage.PreOperation, $"read-missing {missing}");
        var fault = Refused();
        Assert.Equal(unchecked((int)0x80040217), fault.ErrorCode);
        Assert.Contains(missing.ToString(), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caught_service_fault_ends_the_transaction_all_the_same()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "swallow");
        var fault = Refused();
        Assert.Equal(-2146893812, fault.ErrorCode);
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void After_a_caught_service_fault_the_next_call_finds_no_transaction()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "swallow\ncreate account=Nordvind");
        Assert.Equal(-2147220911, Refused().ErrorCode);
    }

    [Fact]
    public void Before_the_transaction_a_caught_service_fault_does_no_harm()
    {
        _crm.Step("Create", "contact", Stage.PreValidation, "swallow");
        _crm.Admin.Create(Contact());
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void What_stage_10_wrote_was_its_own_transaction()
    {
        _crm.Step("Create", "contact", Stage.PreValidation, "create account=Nordvind");
        _crm.Step("Create", "contact", Stage.PreOperation, "refuse no");
        Refused();
        Assert.Equal(1L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    [Fact]
    public void Plugins_that_start_each_other_are_stopped_at_depth_8()
    {
        _crm.Step("Create", "account", Stage.PostOperation, "create account=Nordvind");
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Create(new Entity("account") { ["name"] = "Nordvind" })).Detail;
        Assert.Equal(unchecked((int)0x80044182), fault.ErrorCode);
        Assert.Contains("infinite loop", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM account"));
    }

    [Fact]
    public void A_plugin_that_takes_too_long_is_refused_by_name()
    {
        _crm.Organization.Engine.PluginTimeLimit = TimeSpan.FromMilliseconds(1);
        _crm.Step("Create", "contact", Stage.PostOperation, "wait 5\ncreate account=Nordvind");
        var fault = Refused();
        Assert.Contains("LocalDataverse.TestPlugins.Script ran longer than 0.001 seconds", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void The_trace_of_a_failed_plugin_outlives_the_rollback()
    {
        _crm.Step("Create", "contact", Stage.PostOperation, "trace stage\nrefuse no");
        Refused();
        Assert.StartsWith("stage=40", (string)_crm.Scalar("SELECT messageblock FROM plugintracelog WHERE exceptiondetails = 'no'")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_in_one_transaction_names_the_request_that_failed_and_keeps_none()
    {
        var request = new ExecuteTransactionRequest
        {
            Requests = [new CreateRequest { Target = Contact() }, new CreateRequest { Target = new Entity("contact") { ["no_such"] = 1 } }],
        };
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Execute(request)).Detail;
        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault).FaultedRequestIndex);
        Assert.Equal(0L, _crm.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void A_batch_that_continues_on_error_keeps_what_went_well()
    {
        var response = (ExecuteMultipleResponse)_crm.Admin.Execute(new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
            Requests =
            [
                new CreateRequest { Target = Contact() },
                new CreateRequest { Target = new Entity("contact") { ["no_such"] = 1 } },
                new CreateRequest { Target = Contact() },
            ],
        });
        Assert.Equal([false, true, false], response.Responses.Select(r => r.Fault is not null));
        Assert.Equal(2L, _crm.Scalar("SELECT count(*) FROM contact"));
    }

    [Fact]
    public void Fifty_writers_at_once_lose_no_update()
    {
        var id = _crm.Admin.Create(new Entity("account") { ["name"] = "0", ["numberofemployees"] = 0 });
        _crm.Step("Update", "account", Stage.PreOperation, "trace depth");
        Parallel.For(0, 50, new ParallelOptions { MaxDegreeOfParallelism = 16 }, _ => Increment(id));
        Assert.Equal(50L, _crm.Scalar("SELECT numberofemployees FROM account"));
    }

    private void Increment(Guid id)
    {
        var service = _crm.Organization.ServiceFor(_crm.Admin.UserId);
        for (var saved = false; !saved;)
        {
            var row = service.Retrieve("account", id, new("numberofemployees", "versionnumber"));
            var change = new Entity("account", id) { ["numberofemployees"] = row.GetAttributeValue<int>("numberofemployees") + 1, RowVersion = row.RowVersion };
            try
            {
                service.Execute(new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
                saved = true;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == unchecked((int)0x80060882))
            {
                // Another writer was first: read again.
            }
        }
    }

    private OrganizationServiceFault Refused() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _crm.Admin.Create(Contact())).Detail;

    private static Entity Contact() => new("contact") { ["lastname"] = "Holm" };
}
