using CxCrm.Local.SignIn;

namespace CxCrm.Local.Pages;

/// <summary>Who am I, and where can I go.</summary>
internal static class StartPage
{
    public static Markup Of(IReadOnlyList<Person> people, Guid user) => Markup.Of($"""
        <section aria-labelledby="who">
        <h2 id="who">Who am I?</h2>
        <p>Everything here is done with the rights of the person chosen, so that roles can be felt.</p>
        <form method="post" action="/_local/user" class="row">
        <label for="user">Person</label>
        <select id="user" name="user">
        {Markup.Join(people.GroupBy(Group).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Group(group, user)))}</select>
        <button>Be this person</button>
        </form>
        </section>
        <section aria-labelledby="where">
        <h2 id="where">Where to go</h2>
        <ul>
        <li><a href="/contacts">Contacts</a>, each with the customer panel that sales and service see on the form</li>
        <li><a href="/programs">Programs</a>, each with its cockpit</li>
        <li><a href="/outbox">Outbox</a>: e-mails that were sent; none of them leaves this machine</li>
        <li><a href="/api/data/v9.2/">Web API</a> for programs; <a href="/unsupported">what it refused</a></li>
        </ul>
        </section>
        """);

    private static string Group(Person person) => person.Roles.Count == 0 ? "Without a role" : string.Join(", ", person.Roles);

    private static Markup Group(IGrouping<string, Person> group, Guid user) =>
        Markup.Of($"<optgroup label=\"{group.Key}\">{Markup.Join(group.Select(person => Choice(person, user)))}</optgroup>\n");

    private static Markup Choice(Person person, Guid user) =>
        Markup.Of($"<option value=\"{person.Id}\"{new Markup(person.Id == user ? " selected" : "")}>{person.Name}</option>");
}
