/* Any bytes as an archive of weights: no crash, no leak, and a network
 * that is accepted can be saved and read back. */
#include "tests/fuzz/fuzz.h"

#include "21-save-load/npz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Message message;
    Network network, again;
    File archive = { (unsigned char *)(uintptr_t)bytes, size }, saved;
    if (!npz_unpack(&network, &archive, NULL, NULL, &message))
        return 0;
    must(npz_pack(&saved, &network, &message));
    must(npz_unpack(&again, &saved, NULL, NULL, &message));
    must(network_parameters(&again) == network_parameters(&network));
    file_free(&saved);
    network_free(&again);
    network_free(&network);
    return 0;
}
