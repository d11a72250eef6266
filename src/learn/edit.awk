# Makes a wrong answer from the solution by an edit that wrong/edits.txt names.
#
#   awk -v name=bias_subtracted -f edit.awk wrong/edits.txt solution.c
#
# An entry of edits.txt, entries apart by an empty line:
#
#   slip bias_subtracted
#   says You subtract the bias. A bias is added to the weighted sum.
#   in layer_weighted_sums
#   find matrix_get(z, j, n) + b
#   with matrix_get(z, j, n) - b
#
# `find` is a piece of one line of the solution, letter by letter, and the first
# one from the head of the function `in` on (without `in`: of the file) is
# replaced. `with` may be empty. An entry may have several in/find/with. A line
# `crashes` says that the sanitizers must see it: it leaks, or leaves its arrays.

function fail(why) {
    print "edits.txt, " name ": " why > "/dev/stderr"
    failed = 1
    exit 1
}

FNR == 1 { file++ }
file == 1 && /^slip / { mine = $2 == name }
file == 1 && mine && /^in / { where = $2 }
file == 1 && mine && /^find / { n++; find[n] = substr($0, 6); scope[n] = where }
file == 1 && mine && /^with/ { with[n] = substr($0, 6); given[n] = 1 }
file == 2 { line[++lines] = $0 }

END {
    if (failed)
        exit 1
    if (n == 0)
        fail("there is no such entry, or it has no find")
    for (e = 1; e <= n; e++) {
        if (!given[e])
            fail("find without with")
        start = 1
        if (scope[e] != "") {
            for (; start <= lines; start++)
                if (line[start] ~ "^[A-Za-z].*[ *(]" scope[e] "\\(" || line[start] ~ "^" scope[e] "\\(")
                    break
        }
        for (i = start; i <= lines; i++)
            if (at = index(line[i], find[e]))
                break
        if (i > lines)
            fail("the solution has no `" find[e] "`" (scope[e] ? " from " scope[e] " on" : ""))
        line[i] = substr(line[i], 1, at - 1) with[e] substr(line[i], at + length(find[e]))
    }
    for (i = 1; i <= lines; i++)
        print line[i]
}
