namespace DynamicObj

open System.Collections.Generic
open System.Dynamic
open System.Reflection

/// A bag of named values. Public properties of a derived class take part under their own names.
type DynamicObj internal (values: Dictionary<string, obj>) =
    inherit DynamicObject()

    let property (this: DynamicObj) (name: string) =
        this.GetType().GetProperty(name, BindingFlags.Public ||| BindingFlags.Instance) |> Option.ofObj

    /// An empty bag.
    new() = DynamicObj(Dictionary<string, obj>())

    /// The value of that name, if there is one.
    member this.TryGetValue(name: string) : obj option =
        match values.TryGetValue name with
        | true, value -> Some value
        | _ -> property this name |> Option.map (fun p -> p.GetValue this)

    /// The value of that name, if there is one of that type.
    member this.TryGetTypedValue<'a>(name: string) : 'a option =
        match this.TryGetValue name with
        | Some(:? 'a as value) -> Some value
        | _ -> None

    /// Sets the value of that name, whether or not there was one.
    member this.SetValue(name: string, value: obj) : unit =
        match property this name with
        | Some p when p.CanWrite -> p.SetValue(this, value)
        | Some _ -> invalidArg (nameof name) $"{this.GetType().Name}.{name} cannot be written."
        | None -> values[name] <- value

    /// Takes the value of that name away and says whether there was one.
    member _.Remove(name: string) : bool = values.Remove name

    /// The values under their names, in the order in which they were first set.
    member this.GetProperties(includeInstanceProperties: bool) : seq<KeyValuePair<string, obj>> =
        seq {
            if includeInstanceProperties then
                for p in this.GetType().GetProperties(BindingFlags.Public ||| BindingFlags.Instance) do
                    if p.GetIndexParameters().Length = 0 then
                        yield KeyValuePair(p.Name, p.GetValue this)

            yield! List.ofSeq values
        }

    override this.TryGetMember(binder: GetMemberBinder, result: obj byref) =
        match this.TryGetValue binder.Name with
        | Some value ->
            result <- value
            true
        | None -> false

    override this.TrySetMember(binder: SetMemberBinder, value: obj) =
        this.SetValue(binder.Name, value)
        true

    override this.GetDynamicMemberNames() = this.GetProperties true |> Seq.map _.Key

    /// Copies every value, but no property of a derived class, into the other bag.
    member this.CopyDynamicPropertiesTo(target: #DynamicObj) : unit =
        for pair in this.GetProperties false do
            target.SetValue(pair.Key, pair.Value)

    /// A plain bag with the same values.
    member this.CopyDynamicProperties() : DynamicObj =
        let copy = DynamicObj()
        this.CopyDynamicPropertiesTo copy
        copy

    /// The value of that name; there must be one.
    static member GetValue(lookup: DynamicObj, name: string) : obj =
        match lookup.TryGetValue name with
        | Some value -> value
        | None -> raise (System.NullReferenceException $"{lookup.GetType().Name} has no value named {name}.")

    /// Takes the value of that name away and says whether there was one.
    static member Remove(lookup: DynamicObj, name: string) : bool = lookup.Remove name

    override this.Equals other =
        match other with
        | :? DynamicObj as that ->
            this.GetProperties false
            |> Seq.forall (fun pair -> that.GetProperties false |> Seq.exists (fun p -> p.Key = pair.Key && p.Value = pair.Value))
        | _ -> false

    override this.GetHashCode() =
        this.GetProperties false |> Seq.sumBy (fun pair -> hash pair.Key)

/// Functions on bags.
module DynObj =

    /// Puts the second bag's values into the first, bag into bag where both have one, and returns the first.
    let rec combine (first: DynamicObj) (second: DynamicObj) : DynamicObj =
        for pair in second.GetProperties true do
            match pair.Value, first.TryGetValue pair.Key with
            | (:? DynamicObj as inner), Some(:? DynamicObj as outer) -> first.SetValue(pair.Key, combine outer inner)
            | value, _ -> first.SetValue(pair.Key, value)

        first

    /// Sets one value.
    let setValue (dyn: DynamicObj) (propName: string) o = dyn.SetValue(propName, o)

    /// Sets the value if there is one.
    let setValueOpt (dyn: DynamicObj) (propName: string) =
        function
        | Some o -> dyn.SetValue(propName, o)
        | None -> ()

    /// Sets what the function makes of the value, if there is one.
    let setValueOptBy (dyn: DynamicObj) (propName: string) f =
        function
        | Some o -> dyn.SetValue(propName, f o)
        | None -> ()
