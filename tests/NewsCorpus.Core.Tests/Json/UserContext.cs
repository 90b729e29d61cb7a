using System.Text.Json.Serialization;

namespace NewsCorpus.Core.Tests.Json;

/// <summary>A context of somebody who uses the library, as they would write it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(UserDocument))]
[JsonSerializable(typeof(Quote))]
[JsonSerializable(typeof(Quote[]))]
[JsonSerializable(typeof(List<Entity>))]
[JsonSerializable(typeof(TextSpan))]
internal sealed partial class UserContext : JsonSerializerContext;
