// What was loaded last of a data set.
// $key. Columns: checksum.
MATCH (d:DataSet {key: $key})
RETURN d.checksum AS checksum
