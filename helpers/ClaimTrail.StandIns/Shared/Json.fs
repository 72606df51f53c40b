/// Writes values as the packages' serialiser (Newtonsoft.Json, default settings) writes them.
module internal ClaimTrail.StandIns.Json

open System
open System.Collections
open System.Collections.Generic
open System.Globalization
open System.Reflection
open System.Text
open Microsoft.FSharp.Reflection

let private refuse (text: string) = raise (NotSupportedException text)

let private writeText (out: StringBuilder) (text: string) =
    out.Append '"' |> ignore

    for c in text do
        match c with
        | '"' -> out.Append "\\\"" |> ignore
        | '\\' -> out.Append "\\\\" |> ignore
        | '\b' -> out.Append "\\b" |> ignore
        | '\f' -> out.Append "\\f" |> ignore
        | '\n' -> out.Append "\\n" |> ignore
        | '\r' -> out.Append "\\r" |> ignore
        | '\t' -> out.Append "\\t" |> ignore
        | c when c < ' ' || c = '\u0085' || c = '\u2028' || c = '\u2029' ->
            out.Append("\\u").Append((int c).ToString("x4", CultureInfo.InvariantCulture)) |> ignore
        | c -> out.Append c |> ignore

    out.Append '"' |> ignore

/// A fraction keeps its point, so that 1 and 1.0 stay apart.
let private withPoint (digits: string) =
    if digits.AsSpan().IndexOfAny('.', 'E') >= 0 then digits else digits + ".0"

let private writeFloat (out: StringBuilder) (digits: string) (isFinite: bool) =
    out.Append(if isFinite then withPoint digits else "\"" + digits + "\"") |> ignore

/// The public properties of an object that is neither a value nor a sequence, in the order of their declaration.
let private propertiesOf (value: obj) =
    value.GetType().GetProperties(BindingFlags.Public ||| BindingFlags.Instance)
    |> Seq.filter (fun p -> p.CanRead && p.GetIndexParameters().Length = 0)
    |> Seq.map (fun p -> KeyValuePair(p.Name, p.GetValue value))

/// What becomes of a value that the serialiser does not know by itself.
type Shape =
    /// A JSON object with these members.
    | Members of seq<KeyValuePair<string, obj>>
    /// This value in its place.
    | Instead of obj
    /// What any other value of its kind becomes.
    | Ordinary

/// Writes `value`. `shape` tells what becomes of the package's own objects.
let write (shape: obj -> Shape) (value: obj) : string =
    let out = StringBuilder()
    let invariant = CultureInfo.InvariantCulture

    let rec object (pairs: seq<KeyValuePair<string, obj>>) =
        out.Append '{' |> ignore

        pairs
        |> Seq.iteri (fun i pair ->
            if i > 0 then out.Append ',' |> ignore
            writeText out pair.Key
            out.Append ':' |> ignore
            any pair.Value)

        out.Append '}' |> ignore

    and items (values: seq<obj>) =
        out.Append '[' |> ignore

        values
        |> Seq.iteri (fun i item ->
            if i > 0 then out.Append ',' |> ignore
            any item)

        out.Append ']' |> ignore

    and grid (table: Array) (indices: int list) =
        if indices.Length = table.Rank then
            any (table.GetValue(List.rev indices |> Array.ofList))
        else
            out.Append '[' |> ignore

            for i in 0 .. table.GetLength indices.Length - 1 do
                if i > 0 then out.Append ',' |> ignore
                grid table (i :: indices)

            out.Append ']' |> ignore

    and any (value: obj) =
        match value with
        | null -> out.Append "null" |> ignore
        | :? string as text -> writeText out text
        | :? bool as flag -> out.Append(if flag then "true" else "false") |> ignore
        | :? char as c -> writeText out (string c)
        | :? float as number -> writeFloat out (number.ToString("R", invariant)) (Double.IsFinite number)
        | :? float32 as number -> writeFloat out (number.ToString("R", invariant)) (Single.IsFinite number)
        | :? decimal as number -> out.Append(withPoint (number.ToString invariant)) |> ignore
        | :? Enum as name -> out.Append(name.ToString "D") |> ignore
        | :? DateTime as time -> writeText out (time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", invariant))
        | :? DateTimeOffset as time -> writeText out (time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", invariant))
        | :? TimeSpan as span -> writeText out (span.ToString("c", invariant))
        | :? Guid as id -> writeText out (id.ToString "D")
        | :? Uri as address -> writeText out address.OriginalString
        | :? DateOnly
        | :? TimeOnly -> refuse "The package's serialiser does not know DateOnly and TimeOnly. Give a DateTime or a text."
        | :? (byte[]) as bytes -> writeText out (Convert.ToBase64String bytes)
        | :? IConvertible as number -> out.Append(number.ToString invariant) |> ignore
        | _ ->
            match shape value with
            | Members pairs -> object pairs
            | Instead other -> any other
            | Ordinary -> compound value

    and compound (value: obj) =
        match value with
        | :? IDictionary as map ->
            object (seq { for key in map.Keys -> KeyValuePair(Convert.ToString(key, invariant), map[key]) })
        | :? Array as table when table.Rank > 1 -> grid table []
        | :? IEnumerable as values -> items (Seq.cast<obj> values)
        | _ when FSharpType.IsUnion(value.GetType(), true) ->
            refuse
                $"The package writes the F# union value {value.GetType().Name} as a case with fields, which plotly.js ignores. Set the plain value instead, such as a text."
        | _ -> object (propertiesOf value)

    any value
    out.ToString()
