# What the compiler says, cut to what a learner needs, and what it means.
#
#   awk -v chapter=05-layer -v failed=1 -v red= -v bold= -v plain= -f compiler.awk

BEGIN {
    # Words of gcc or clang, and what to look for. The first that fits counts.
    say("stray '\\\\3|non-ASCII characters|unexpected character <U", "A character here is not plain C: a curly quote or a long dash, copied from a text?")
    say("expected ';'", "A semicolon is missing, here or at the end of the line before.")
    say("at end of input|expected '}'|to match this '{'", "A brace } is missing: each { needs one.")
    say("extraneous closing brace|before '}' token", "A brace } too many, or a semicolon missing before it.")
    say("redefinition of", "This name is defined twice. Keep one of them.")
    say("missing terminating", "A quotation mark is missing.")
    say("integer absolute value|absolute value function 'abs'|function 'abs'", "abs is for whole numbers; fabs of math.h is for numbers with a fraction.")
    say("-Wfloat-conversion|from 'double' to 'int'|from double to int", "A number with a fraction is put into an int here, and the fraction is lost. Make it a double.")
    say("implicit(ly)? declar", "The compiler has not heard of this function: is its name spelled right, and is its header included at the top?")
    say("undeclared", "The compiler does not know this name: a spelling mistake, or a variable that was not declared with its type?")
    say("conflicting types", "The header gives this function other types. Copy the line from the header.")
    say("has no member|no member named", "The struct has no such member: look at its declaration in the header.")
    say("is a pointer; did you mean|member reference type .* is a pointer", "Behind a pointer a member is reached with -> instead of a dot.")
    say("read-only|const-qualified", "This is const: an input, only to be read. Which output should be written?")
    say("discards .?const|discards qualifiers", "A const thing, only to be read, is given to something that writes.")
    say("too few arguments", "This function takes more arguments: compare with its header.")
    say("too many arguments", "This function takes fewer arguments: compare with its header.")
    say("makes pointer from integer|makes integer from pointer|to integer conversion|to pointer conversion|incompatible (pointer )?type|incompatible .*passing|passing '.*' to parameter of incompatible", "A value of the wrong kind: is an & or a * missing or too much (address or number)?")
    say("to binary \\^|binary expression.*\\^", "^ is not a power in C: multiply the number by itself, or call pow of math.h.")
    say("invalid operands|invalid type argument|used type .* where arithmetic", "These cannot be computed with each other: one of them is a whole struct or an address, not a number.")
    say("subscripted value|array subscript is not an integer", "Only an array or a pointer takes [ ]. A Matrix keeps its numbers in its member data.")
    say("called object", "This is not a function: is an operator such as * missing before the parenthesis?")
    say("lvalue required|not assignable", "Nothing can be stored on the left of this =.")
    say("around assignment|using the result of an assignment", "= stores a value; == compares two.")
    say("end of non-void|non-void function does not return", "Not every way through this function ends with return and a value.")
    say("return' with no value|should return a value", "This function must return a value.")
    say("return' with a value|should not return a value", "This function returns nothing (void): it writes its result into an output argument.")
    say("uninitialized", "This variable is used before anything was put into it.")
    say("defined but not used|unused function", "Nobody calls this function (yet).")
    say("always (true|false)|is always", "This comparison always comes out the same: an unsigned number is never below 0.")
    say("infinite recursion", "This function calls itself on every way: where does it end?")
    say("unused variable|set but not used", "This variable is never used: is something forgotten?")
    say("comparison result unused|value computed is not used|has no effect|result unused", "This line computes something and forgets it: is an = or a return missing, or == written for =?")
    say("-Wempty-body|empty body|misleading-indentation", "Look at the semicolons and braces here: the loop or if ends earlier than it looks.")
    say("No such file", "This file is not there: is its path written as in the other includes?")
    say("multiple definition of .?main|duplicate symbol: main", "exercise.c has a main; the tests bring one of their own. Take yours out.")
    say("multiple definition|duplicate symbol", "Another file has a function of this name. Put the word static in front of yours, or rename it.")
    say("no function", "This function is promised in the header, but it is not in exercise.c (any more): is its name spelled right?")
    say("undefined reference|undefined symbol", "There is no function of this name anywhere: is it spelled right? (In C the logarithm ln is called log.)")
    say("invalid initializer", "This cannot be the first value of such a variable: declare it first, then set its members or call a function that fills it.")
    say("expected expression|expected identifier|expected declaration", "The compiler lost its thread here: look for a missing brace, parenthesis or operator just before.")
    say("unterminated comment", "A comment /* is never closed with */.")
    most = 24
}

function say(words, meaning) {
    pattern[++known] = words
    means[known] = meaning
}

# Notes, with the lines they quote, and make's own words help nobody here.
/^[^ ]+:[0-9]+:[0-9]+: / { noting = / note: / }
noting { next }
/^ *\+\+\+ \|/ || /^make/ || /In file included/ || /^ +from / || /collect2/ || /linker command failed/ { next }
/tests\.c:.*(In function|undefined)/ && !/undefined reference/ { next }
/: in function / || /In function/ { next }
/undefined reference/ {
    name = $0
    sub(/.*undefined reference to ./, "", name)
    sub(/.$/, "", name)
    if (missing[name]++)
        next
    $0 = (promised(name) ? "no function " : "undefined reference: ") name
}

# Does a header of the chapter declare this function?
function promised(name,   command, line, found) {
    command = "cat chapters/" chapter "/*.h"
    while ((command | getline line) > 0)
        if (line ~ "(^|[^A-Za-z0-9_])" name "\\(")
            found = 1
    close(command)
    return found
}

function meaning_of(line,   i) {
    gsub(/‘|’|`/, "'", line)
    for (i = 1; i <= known; i++)
        if (line ~ pattern[i])
            return means[i]
    return ""
}

{
    if (/error:|warning:|undefined reference|no function|multiple definition|duplicate symbol/) {
        flush_meaning()
        found++
        meaning = meaning_of($0)
        if (/-Wunused/ && failed)
            meaning = ""
        errors += /error:/
        line = $0
        sub(/ \[-W[^]]*\]$/, "", line)
        sub(/error:/, red "error:" plain, line)
        sub(/warning:/, bold "warning:" plain, line)
        put("  " line)
    } else
        put("  " $0)
}

function put(line) {
    if (printed < most)
        print line
    else
        cut++
    printed++
}

function flush_meaning() {
    if (meaning != "" && printed <= most)
        print "      " bold "-> " plain meaning
    meaning = ""
}

END {
    flush_meaning()
    if (cut > 0)
        print "  … " cut " lines more"
    if (failed)
        print "  chapters/" chapter "/exercise.c does not compile yet; begin with the first error."
    print ""
}
