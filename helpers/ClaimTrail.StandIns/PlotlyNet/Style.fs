namespace ClaimTrail.StandIns

open System
open System.Collections.Concurrent
open Microsoft.FSharp.Reflection

/// Says what plotly.js reads for a style word.
[<AttributeUsage(AttributeTargets.All)>]
type PlainAttribute(value: obj) =
    inherit Attribute()

    /// The text, number or flag that plotly.js reads.
    member _.Value = value

/// A style word whose plain value is computed.
type IStyleValue =
    /// The text, number, flag or array that plotly.js reads.
    abstract Plain: obj

/// From style words to what plotly.js reads.
module internal Style =

    let private attributes = ConcurrentDictionary<struct (Type * string), obj option>()

    let private attributeOf (value: obj) =
        let unionType = value.GetType()
        let case, _ = FSharpValue.GetUnionFields(value, unionType, true)

        attributes.GetOrAdd(
            struct (case.DeclaringType, case.Name),
            fun _ ->
                case.GetCustomAttributes typeof<PlainAttribute>
                |> Array.tryHead
                |> Option.map (fun attribute -> (attribute :?> PlainAttribute).Value)
        )

    /// The place of a union value's case among the cases, from 0.
    let caseNumber (value: 'u) : int =
        let case, _ = FSharpValue.GetUnionFields(value, typeof<'u>, true)
        case.Tag

    /// True for every type nested in StyleParam.
    let isWord (candidate: Type) = candidate.FullName.StartsWith("Plotly.NET.StyleParam+", StringComparison.Ordinal)

    /// What plotly.js reads for a style word, for a sequence of them, and for any other value the value itself.
    let rec plain (value: obj) : obj =
        match value with
        | null -> null
        | :? string -> value
        | :? IStyleValue as word -> word.Plain
        | :? System.Collections.IEnumerable as items when
            value.GetType().GetInterfaces()
            |> Array.exists (fun i -> i.IsGenericType && isWord (Array.last (i.GetGenericArguments())))
            ->
            items |> Seq.cast<obj> |> Seq.map plain |> Array.ofSeq |> box
        | _ when isWord (value.GetType()) && FSharpType.IsUnion(value.GetType(), true) ->
            attributeOf value |> Option.defaultValue value
        | _ -> value
