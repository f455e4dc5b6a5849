using System.Net;
using System.Text;

namespace Microsoft.PowerPlatform.Dataverse.Client.Tests;

/// <summary>A Web API that answers as told, by method and the start of the path, and keeps what it was sent. Definitions of contact are built in.</summary>
internal sealed class RecordedApi : HttpMessageHandler
{
    private const string Contact = """
        {"LogicalName":"contact","EntitySetName":"contacts","PrimaryIdAttribute":"contactid",
         "Attributes":[
          {"LogicalName":"contactid","AttributeType":"Uniqueidentifier","AttributeTypeName":{"Value":"UniqueidentifierType"}},
          {"LogicalName":"lastname","AttributeType":"String","AttributeTypeName":{"Value":"StringType"}},
          {"LogicalName":"birthdate","AttributeType":"DateTime","AttributeTypeName":{"Value":"DateTimeType"}},
          {"LogicalName":"createdon","AttributeType":"DateTime","AttributeTypeName":{"Value":"DateTimeType"}},
          {"LogicalName":"gendercode","AttributeType":"Picklist","AttributeTypeName":{"Value":"PicklistType"}},
          {"LogicalName":"cx_channels","AttributeType":"Virtual","AttributeTypeName":{"Value":"MultiSelectPicklistType"}},
          {"LogicalName":"creditlimit","AttributeType":"Money","AttributeTypeName":{"Value":"MoneyType"}},
          {"LogicalName":"parentcustomerid","AttributeType":"Customer","AttributeTypeName":{"Value":"CustomerType"}}],
         "ManyToOneRelationships":[
          {"ReferencingAttribute":"parentcustomerid","ReferencedEntity":"account","ReferencingEntityNavigationPropertyName":"parentcustomerid_account"},
          {"ReferencingAttribute":"parentcustomerid","ReferencedEntity":"contact","ReferencingEntityNavigationPropertyName":"parentcustomerid_contact"}]}
        """;

    private readonly List<(string Request, Queue<HttpResponseMessage> Answers)> answers = [];

    public RecordedApi()
    {
        Answer("GET EntityDefinitions(LogicalName='contact')?", Contact);
        Answer("GET EntityDefinitions(LogicalName='contact')/Attributes", """{"value":[{"LogicalName":"birthdate","DateTimeBehavior":{"Value":"DateOnly"}},{"LogicalName":"createdon","DateTimeBehavior":{"Value":"UserLocal"}}]}""");
        Answer("GET customapis", """{"value":[]}""");
    }

    public List<(string Request, string Body, HttpRequestMessage Message)> Sent { get; } = [];

    public IEnumerable<(string Request, string Body, HttpRequestMessage Message)> SentRows =>
        Sent.Where(x => !x.Request.StartsWith("GET EntityDefinitions", StringComparison.Ordinal) && !x.Request.StartsWith("GET customapis", StringComparison.Ordinal));

    public HttpResponseMessage Answer(string request, string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (answers.Find(x => x.Request == request && x.Answers.Peek().StatusCode != HttpStatusCode.OK) is { Answers: { } queue })
            queue.Enqueue(response);
        else
            answers.Insert(0, (request, new Queue<HttpResponseMessage>([response])));
        return response;
    }

    public ServiceClient Client(TimeProvider? clock = null, string token = "secret") =>
        new(new Uri("https://org.example.com"), _ => Task.FromResult(token), this, clock ?? TimeProvider.System);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var path = Uri.UnescapeDataString(request.RequestUri!.PathAndQuery["/api/data/v9.2/".Length..]);
        var name = $"{request.Method} {path}";
        Sent.Add((name, request.Content == null ? "" : await request.Content.ReadAsStringAsync(cancellationToken), request));
        var queue = answers.Find(x => name.StartsWith(x.Request, StringComparison.Ordinal)).Answers
            ?? throw new InvalidOperationException($"No answer was prepared for {name}.");
        var next = queue.Count > 1 ? queue.Dequeue() : queue.Peek();
        var copy = new HttpResponseMessage(next.StatusCode) { Content = new StringContent(await next.Content.ReadAsStringAsync(cancellationToken), Encoding.UTF8, "application/json") };
        foreach (var header in next.Headers)
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return copy;
    }
}
