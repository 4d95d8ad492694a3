// Checks what Meritbook wrote with Go's golang.org/x/mod/sumdb/note and tlog, which nobody of Meritbook wrote.
//
//	checklog FOLDER
//
// FOLDER holds: key (vkey of the log), witness (vkey of a witness, type 0x04), checkpoint (signed, cosigned),
// older (checkpoint of a smaller size), and proofs (JSON: inclusion and consistency proofs). Everything must be
// accepted as it is, and refused after one byte was changed.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type proofs struct {
	Inclusion []struct {
		Index int64
		Entry []byte
		Path  [][]byte
	}
	Consistency struct{ Path [][]byte }
}

// cosigner verifies c2sp.org/tlog-cosignature v1 with Go's own ed25519.
type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.hash }
func (c cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
	return ed25519.Verify(c.key, append([]byte(head), msg...), sig[8:])
}

func newCosigner(vkey string) cosigner {
	parts := strings.SplitN(vkey, "+", 3)
	key, err := base64.StdEncoding.DecodeString(parts[2])
	must(err)
	if key[0] != 4 {
		log.Fatal("the witness key is not of type 0x04")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(sum[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		log.Fatal("the id of the witness key is not of this key")
	}
	return cosigner{parts[0], hash, ed25519.PublicKey(key[1:])}
}

var folder string

func read(name string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, name))
	must(err)
	return data
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// tree reads the three lines of a checkpoint; tlog.ParseTree knows only the origin of Go's own log.
func tree(text string) (int64, tlog.Hash) {
	lines := strings.Split(text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return size, root
}

func path(from [][]byte) []tlog.Hash {
	hashes := []tlog.Hash{}
	for _, one := range from {
		var hash tlog.Hash
		if copy(hash[:], one) != tlog.HashSize {
			log.Fatal("a hash of another length")
		}
		hashes = append(hashes, hash)
	}
	return hashes
}

func refused(what string, err error) {
	if err == nil {
		log.Fatal("accepted although a byte was changed: " + what)
	}
}

func main() {
	folder = os.Args[1]
	logKey, err := note.NewVerifier(strings.TrimSpace(string(read("key"))))
	must(err)
	witness := newCosigner(strings.TrimSpace(string(read("witness"))))
	signed := read("checkpoint")

	open := func(data []byte) (*note.Note, error) {
		opened, err := note.Open(data, note.VerifierList(logKey, witness))
		if err == nil && len(opened.Sigs) != 2 {
			return nil, errors.New("not signed by log and witness")
		}
		return opened, err
	}
	opened, err := open(signed)
	must(err)
	for at := range signed {
		if at+1 < len(signed) && signed[at+1] == '=' {
			continue // Go's reader of Base 64 passes over the loose bits of the last character.
		}
		bad := append([]byte{}, signed...)
		bad[at] ^= 1
		_, err := open(bad)
		refused(fmt.Sprint("checkpoint, byte ", at), err)
	}
	size, root := tree(opened.Text)

	older, err := note.Open(read("older"), note.VerifierList(logKey))
	must(err)
	oldSize, oldRoot := tree(older.Text)

	var all proofs
	must(json.Unmarshal(read("proofs"), &all))
	for _, one := range all.Inclusion {
		leaf := tlog.RecordHash(one.Entry)
		hashes := path(one.Path)
		must(tlog.CheckRecord(hashes, size, root, one.Index, leaf))
		for at := range hashes {
			hashes[at][at] ^= 1
			refused("inclusion proof", tlog.CheckRecord(hashes, size, root, one.Index, leaf))
			hashes[at][at] ^= 1
		}
		refused("entry", tlog.CheckRecord(hashes, size, root, one.Index, tlog.RecordHash(append(one.Entry, 1))))
	}
	hashes := path(all.Consistency.Path)
	must(tlog.CheckTree(hashes, size, root, oldSize, oldRoot))
	for at := range hashes {
		hashes[at][at] ^= 1
		refused("consistency proof", tlog.CheckTree(hashes, size, root, oldSize, oldRoot))
		hashes[at][at] ^= 1
	}
	fmt.Printf("Go accepts the checkpoint of %d entries, %d inclusion proofs and the consistency with %d, and refuses each flipped byte\n",
		size, len(all.Inclusion), oldSize)
}
