package mithaq_test
import ("testing";"time";"mithaq/mithaqtest";"mithaq/memory";"mithaq/record")
func TestX(t *testing.T){ s:=time.Now(); p:=mithaqtest.New(t,record.Live); t.Log(time.Since(s)); p.Open(t,memory.New()); t.Log(time.Since(s))}
