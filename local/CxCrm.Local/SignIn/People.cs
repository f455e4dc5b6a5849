using LocalDataverse;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Local.SignIn;

/// <summary>The enabled users of the organisation, with their roles.</summary>
internal sealed class People(Organization organization)
{
    private const string BasicUser = "Basic User";
    private const int ReadWrite = 0;

    public IReadOnlyList<Person> All()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname", "domainname") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        query.Criteria.AddCondition("accessmode", ConditionOperator.Equal, ReadWrite);
        query.AddOrder("fullname", OrderType.Ascending);
        var held = query.AddLink("systemuserroles", "systemuserid", "systemuserid", JoinOperator.LeftOuter);
        var role = held.AddLink("role", "roleid", "roleid", JoinOperator.LeftOuter);
        role.Columns = new ColumnSet("name");
        role.EntityAlias = "role";
        return [.. organization.ServiceFor(WellKnown.SystemUser).RetrieveMultiple(query).Entities.GroupBy(row => row.Id).Select(Of)];
    }

    public Person? Find(Guid id) => All().FirstOrDefault(person => person.Id == id);

    /// <summary>The user of that account name or id.</summary>
    public Person? Find(string name) =>
        All().FirstOrDefault(person => person.Account.Equals(name, StringComparison.OrdinalIgnoreCase) || (Guid.TryParse(name, out var id) && person.Id == id));

    private static Person Of(IGrouping<Guid, Entity> rows)
    {
        var user = rows.First();
        var roles = rows.Select(row => row.GetAttributeValue<AliasedValue>("role.name")?.Value as string).OfType<string>().Where(name => name != BasicUser);
        return new Person(user.Id, user.GetAttributeValue<string>("fullname") ?? "", user.GetAttributeValue<string>("domainname") ?? "", [.. roles.Order(StringComparer.Ordinal)]);
    }
}
