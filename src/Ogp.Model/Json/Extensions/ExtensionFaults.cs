using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>What was found in a value, and the bytes of it: places are told only when somebody asks.</summary>
internal sealed record ExtensionFaults(byte[] Utf8, IEnumerable<PendingFinding> Pending)
{
    public ValueList<Finding> Resolve() =>
        SourceMap.Resolve(JsonSource.Open(Utf8, SourceOrigin.StartOf(null), IrmJsonOptions.Default), Pending);
}
