using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace CxCrm.Functions.Tests.Child;

/// <summary>Takes a number and answers once it is in the queue.</summary>
public static class TakeNumber
{
    [Function(nameof(TakeNumber))]
    public static Taken Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "numbers/{number:int}")] HttpRequest request, int number) =>
        new() { Answer = new AcceptedResult(), Number = $$"""{"name":"{{number}}","weight":1}""" };
}
